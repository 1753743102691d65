#pragma once

#include <QDialog>

class QVBoxLayout;
struct Catalogue;

/// What the program is, what its catalogue is based on, and under which licence it comes.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    enum Tab { ProgramTab, CatalogueTab, LicenceTab, LibrariesTab };

    explicit AboutDialog(Tab tab, QWidget *parent = nullptr);

private:
    static QWidget *makeProgram();
    static QWidget *makeCatalogue();
    static QWidget *makeLicence();
    static void addBasis(QVBoxLayout *column, const Catalogue &catalogue);
};
