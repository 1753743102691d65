#pragma once

#include <QDialog>

class Settings;

/// The page of the settings about sealing, alone, for those who find out while sealing that
/// something is missing.
class SealingSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p settings stay with the caller.
    explicit SealingSettingsDialog(Settings &settings, QWidget *parent = nullptr);
};
