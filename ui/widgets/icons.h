#pragma once

#include <QIcon>

/// The drawings of resources/icons; they take the colour of the text they stand beside.
namespace Icons {

enum class Name {
    Add,
    Approve,
    Attach,
    Back,
    Close,
    Demonstration,
    Edit,
    Error,
    File,
    Filter,
    Help,
    Information,
    Link,
    Next,
    NextOpen,
    Note,
    Open,
    Overview,
    Paste,
    Print,
    Questions,
    Remove,
    Report,
    Save,
    Seal,
    Search,
    Shield,
    Settings,
    Start,
    Undo,
    Redo,
    Flag,
    Verify,
    Warning,
    Workspace,
    ZoomIn,
    ZoomOut
};

QIcon icon(Name name);
QIcon application();

} // namespace Icons
