#include "verificationform.h"

#include "steplist.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undokeys.h"
#include "ui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int longestLine = 1'000'000; // nothing that is stored may be cut by showing it
constexpr int largestPopulation = 10'000'000;

bool hasRespondents(const Assessment &assessment, Role role)
{
    return std::any_of(
        assessment.holders.cbegin(), assessment.holders.cend(),
        [role](const RoleHolder &holder) { return holder.isRespondent && holder.role == role; });
}

void setCheckedSilently(QCheckBox *box, bool checked)
{
    const QSignalBlocker blocker(box);
    box->setChecked(checked);
}

} // namespace

VerificationForm::VerificationForm(QWidget *parent)
    : QWidget(parent)
    , m_suggested(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_stepsHeading(new TextLabel(tr("Verification steps"), Style::Type::Strong))
    , m_steps(new StepList)
    , m_verifiedOn(new OptionalDateEdit(tr("Ve&rified on")))
    , m_answeredBy(new QLineEdit)
    , m_identityKnownBy(new QLineEdit)
    , m_sampleLabel(new TextLabel(tr("The people asked stand for ho&w many:")))
    , m_sample(new QSpinBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(m_stepsHeading);
    column->addWidget(m_steps);
    column->addSpacing(Style::tiny);
    column->addWidget(new TextLabel(tr("How it was verified"), Style::Type::Strong));
    column->addWidget(makeMethods());
    column->addWidget(m_suggested);
    column->addWidget(m_verifiedOn);
    column->addSpacing(Style::tiny);
    column->addWidget(makePersons());
    connect(m_verifiedOn, &OptionalDateEdit::changed, this, &VerificationForm::chosen);
    connect(m_steps, &StepList::ticked, this, [this](const QList<int> &steps) {
        emit chosen();
        emit stepsTicked(steps);
    });
    m_answeredBy->setObjectName(QStringLiteral("answeredBy"));
    m_identityKnownBy->setObjectName(QStringLiteral("identityKnownBy"));
    m_sample->setObjectName(QStringLiteral("sample"));
}

QWidget *VerificationForm::makeMethods()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(Style::large, row);
    for (qsizetype index = 0; index < allVerificationMethods().size(); ++index) {
        auto *box = new QCheckBox;
        connect(box, &QCheckBox::toggled, this, &VerificationForm::chosen);
        layout->addWidget(box);
        m_methods.append(box);
    }
    return row;
}

QWidget *VerificationForm::makePersons()
{
    auto *persons = new QWidget;
    auto *grid = new QGridLayout(persons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Style::medium);
    grid->setVerticalSpacing(Style::tiny);
    int column = 0;
    const auto add = [this, grid, &column](const QString &text, QLineEdit *field) {
        auto *label = new TextLabel(text, Style::Type::Strong);
        label->setBuddy(field);
        field->setAcceptDrops(false); // a file dropped here is evidence, not a text
        field->setMaxLength(longestLine);
        UndoKeys::share(field);
        grid->addWidget(label, 0, column, Qt::AlignBottom);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, 1);
        connect(field, &QLineEdit::textChanged, this, &VerificationForm::typed);
    };
    add(tr("Answered &by"), m_answeredBy);
    add(tr("How the &identity of this person is known"), m_identityKnownBy);
    m_identityKnownBy->setPlaceholderText(tr("For example: known in person, staff card"));
    WheelGuard::protect(m_sample);
    UndoKeys::share(m_sample);
    m_sample->setRange(0, largestPopulation);
    m_sample->setGroupSeparatorShown(true);
    m_sample->setSpecialValueText(tr("not said"));
    m_sampleLabel->setBuddy(m_sample);
    grid->addWidget(m_sampleLabel, 2, 0);
    grid->addWidget(m_sample, 2, 1, Qt::AlignLeft);
    connect(m_sample, &QSpinBox::valueChanged, this, &VerificationForm::typed);
    return persons;
}

void VerificationForm::setCheck(const Catalogue &catalogue, const Check &check,
                                const Assessment &assessment, Role role)
{
    const Language language = DisplayTexts::language();
    const QList<VerificationMethod> methods = allVerificationMethods();
    QStringList suggested;
    for (qsizetype index = 0; index < methods.size(); ++index) {
        const QString title = catalogue.methodTitle(methods.at(index), language);
        m_methods.at(index)->setText(QString(title).replace(u'&', QLatin1String("&&")));
        if (check.methods.contains(methods.at(index))) {
            suggested.append(title);
        }
    }
    m_suggested->setTextOrHide(suggested.isEmpty()
                                   ? QString()
                                   : tr("The catalogue suggests: %1").arg(suggested.join(u", ")));
    m_steps->setSteps(check.steps.in(language));
    updateSteps();
    const RoleHolder *holder = assessment.holder(role);
    m_answeredBy->setPlaceholderText(holder == nullptr || holder->person.isEmpty()
                                         ? tr("Name")
                                         : tr("%1, who holds the role").arg(holder->person));
    const bool isSample = hasRespondents(assessment, role);
    m_sampleLabel->setVisible(isSample);
    m_sample->setVisible(isSample);
}

void VerificationForm::tickSteps(const QList<int> &steps)
{
    m_steps->setTicked(steps);
    emit chosen();
    emit stepsTicked(m_steps->tickedSteps());
}

QList<int> VerificationForm::tickedSteps() const
{
    return m_steps->tickedSteps();
}

void VerificationForm::setStepsShown(bool shown)
{
    m_areStepsShown = shown;
    updateSteps();
}

void VerificationForm::updateSteps()
{
    const bool shown = m_areStepsShown && !m_steps->isEmpty();
    m_stepsHeading->setVisible(shown);
    m_steps->setVisible(shown);
}

void VerificationForm::setAnswer(const Answer &answer)
{
    const QList<VerificationMethod> methods = allVerificationMethods();
    for (qsizetype index = 0; index < methods.size(); ++index) {
        setCheckedSilently(m_methods.at(index), answer.methods.contains(methods.at(index)));
    }
    m_steps->setTicked(answer.tickedSteps);
    emit stepsTicked(m_steps->tickedSteps());
    m_verifiedOn->setDate(answer.verifiedOn);
    const QSignalBlocker byBlocker(m_answeredBy);
    const QSignalBlocker knownBlocker(m_identityKnownBy);
    const QSignalBlocker sampleBlocker(m_sample);
    m_answeredBy->setText(answer.answeredBy);
    m_identityKnownBy->setText(answer.identityKnownBy);
    m_samplePopulation = answer.samplePopulation;
    m_sample->setValue(answer.samplePopulation);
}

void VerificationForm::writeTo(Answer &answer) const
{
    const QList<VerificationMethod> methods = allVerificationMethods();
    answer.methods.clear();
    for (qsizetype index = 0; index < methods.size(); ++index) {
        if (m_methods.at(index)->isChecked()) {
            answer.methods.append(methods.at(index));
        }
    }
    answer.tickedSteps = m_steps->tickedSteps();
    answer.verifiedOn = m_verifiedOn->date();
    answer.answeredBy = m_answeredBy->text();
    answer.identityKnownBy = m_identityKnownBy->text();
    answer.samplePopulation = m_sample->isHidden() ? m_samplePopulation : m_sample->value();
}

void VerificationForm::setReadOnly(bool readOnly)
{
    for (QCheckBox *box : std::as_const(m_methods)) {
        box->setEnabled(!readOnly);
    }
    m_steps->setReadOnly(readOnly);
    m_verifiedOn->setReadOnly(readOnly);
    m_answeredBy->setReadOnly(readOnly);
    m_identityKnownBy->setReadOnly(readOnly);
    m_sample->setReadOnly(readOnly);
}

void VerificationForm::commit()
{
    m_verifiedOn->commit();
    m_sample->interpretText();
}
