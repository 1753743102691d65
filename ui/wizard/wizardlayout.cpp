#include "checklistpanel.h"
#include "checkpage.h"
#include "helppanel.h"
#include "navigationbar.h"
#include "simpleview.h"
#include "ui/widgets/messagebanner.h"
#include "wizardpage.h"

#include <QSplitter>
#include <QVBoxLayout>

// The columns of the page, and whether there is room for the help.

namespace {

constexpr int checklistCharacters = 46;
constexpr int helpCharacters = 48;
constexpr int narrowestPageCharacters = 58;
constexpr int pageCharacters = 84; ///< below this width of the page the help goes first

} // namespace

void WizardPage::layOut()
{
    const int character = fontMetrics().averageCharWidth();
    m_splitter->addWidget(m_checklist);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_help);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes(
        {character * checklistCharacters, character * pageCharacters, character * helpCharacters});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_navigation);
}

QWidget *WizardPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::tiny);
    column->addWidget(m_lock);
    column->addWidget(m_notSaved);
    column->addWidget(m_message);
    column->addWidget(m_simple, 1);
    return middle;
}

QByteArray WizardPage::columns() const
{
    return m_splitter->saveState();
}

void WizardPage::setColumns(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

bool WizardPage::isHelpWanted() const
{
    return m_isHelpWanted;
}

void WizardPage::setHelpShown(bool shown)
{
    m_isHelpWanted = shown;
    m_isHelpForced = shown && !m_hasRoomForHelp;
    updateHelp();
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto fits = [this](int characters) {
        return width() >= fontMetrics().averageCharWidth()
            * (checklistCharacters + characters + helpCharacters);
    };
    const bool hasRoom = fits(pageCharacters);
    const bool hasRoomForAll = fits(narrowestPageCharacters);
    if (hasRoom != m_hasRoomForHelp || hasRoomForAll != m_hasRoomForAll) {
        m_isHelpForced = m_isHelpForced && hasRoom == m_hasRoomForHelp;
        m_hasRoomForHelp = hasRoom;
        m_hasRoomForAll = hasRoomForAll;
        updateHelp();
    }
}

void WizardPage::updateHelp()
{
    const bool isSimple = m_simple->role().has_value();
    const bool shown = m_isHelpWanted && (m_hasRoomForHelp || m_isHelpForced) && !isSimple;
    m_help->setVisible(shown);
    // In a narrow window the help takes the place of the list.
    m_checklist->setVisible(!isSimple && (m_hasRoomForAll || !shown));
    // Each step is ticked in one place.
    m_page->setStepsShown(!shown);
    emit helpShownChanged(shown);
}
