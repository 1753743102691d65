#pragma once

#include "model/signing/padeslevel.h"
#include "model/signing/proofsources.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class Settings;
class TextLabel;

/// Chooses the level of a seal. Those above B-B need a timestamp server in the settings.
class LevelForm : public QWidget
{
    Q_OBJECT

public:
    /// @p lowest: the first one that is offered.
    explicit LevelForm(PadesLevel lowest, QWidget *parent = nullptr);

    /// Proposes the level that is set there. @p settings stay with the caller.
    void useSettings(Settings &settings);
    /// False: there is no timestamp server for any of them.
    bool isComplete() const;
    PadesLevel level() const;
    /// What that level needs. Reads the certificates that the user trusts.
    ProofSources proofs() const;

signals:
    void changed();

private:
    bool hasServer() const;
    void fill();
    void showChoice();
    void editSettings();

    PadesLevel m_lowest;
    Settings *m_settings = nullptr;
    QComboBox *m_levels;
    TextLabel *m_explanation;
    TextLabel *m_missing;
    QPushButton *m_edit;
};
