#include "librariespage.h"

#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace {

constexpr int listCharacters = 26;

struct Library
{
    QString name;
    QString purpose;
    QString licence;
    QString copyright; ///< as its package states it
    QStringList texts; ///< resources
};

QList<Library> libraries()
{
    const QString apache = QStringLiteral("Apache-2.0");
    const QString apacheText = QStringLiteral(":/licence/LICENSE");
    return {
        {QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
         LibrariesPage::tr(
             "Windows, text, storage access, drawings and pages of PDF files; used as "
             "shared libraries that can be replaced. Its PDF module contains PDFium "
             "and further parts under licences of their own, which "
             "/usr/share/doc/libqt6pdf6/copyright lists."),
         QStringLiteral("LGPL-3.0"),
         QStringLiteral("The Qt Company Ltd. and other contributors"),
         {QStringLiteral(":/licences/LGPL-3.txt"), QStringLiteral(":/licences/GPL-3.txt")}},
        {QStringLiteral("qpdf"),
         LibrariesPage::tr("Reads and writes the structure of PDF files."),
         apache,
         QStringLiteral("2005-2022 Jay Berkenbilt"),
         {apacheText}},
        {QStringLiteral("OpenSSL 3"),
         LibrariesPage::tr("Checksums, certificates and electronic signatures."),
         apache,
         QStringLiteral("1995-2020, The OpenSSL Project Authors"),
         {apacheText}},
        {QStringLiteral("SQLite 3"),
         LibrariesPage::tr("The file of a workspace."),
         LibrariesPage::tr("public domain"),
         LibrariesPage::tr("none: its authors have put it into the public domain"),
         {}},
        {QStringLiteral("JSON for Modern C++"),
         LibrariesPage::tr("Reads the data of reports and catalogues."),
         QStringLiteral("MIT"),
         QStringLiteral("2013-2022 Niels Lohmann"),
         {QStringLiteral(":/licences/nlohmann-json.txt")}},
        {QStringLiteral("Open Sans"),
         LibrariesPage::tr("The font of the report."),
         apache,
         QStringLiteral("2010-2011, Google Corporation"),
         {apacheText}},
        {QStringLiteral("DejaVu"),
         LibrariesPage::tr("The font of the report for characters that Open Sans lacks."),
         QStringLiteral("Bitstream Vera"),
         QStringLiteral("2003 by Bitstream, Inc."),
         {QStringLiteral(":/licences/DejaVu.txt")}},
    };
}

QString textOf(const Library &library)
{
    QStringList texts;
    for (const QString &path : library.texts) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            texts.append(QString::fromUtf8(file.readAll()));
        }
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

LibrariesPage::LibrariesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_summary(new TextLabel)
    , m_text(new QPlainTextEdit)
{
    m_list->setObjectName(QStringLiteral("libraries"));
    m_list->setAccessibleName(tr("Libraries and fonts"));
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * listCharacters);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setTabChangesFocus(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(Style::small);
    right->addWidget(m_summary);
    right->addWidget(m_text, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Style::medium, Style::medium, Style::medium, Style::medium);
    row->setSpacing(Style::medium);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    for (const Library &library : libraries()) {
        m_list->addItem(library.name);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &LibrariesPage::showLibrary);
    m_list->setCurrentRow(0);
}

void LibrariesPage::showLibrary(int row)
{
    const Library library = libraries().value(row);
    m_summary->setText(tr("%1\nLicence: %2\nCopyright: %3")
                           .arg(library.purpose, library.licence, library.copyright));
    const QString text = textOf(library);
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
}
