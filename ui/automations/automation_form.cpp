#include "ui/automations/automation_form.h"

#include "domain/reminding/rule_file.h"
#include "domain/text/days.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/option_chips.h"
#include "ui/widgets/picked_chips.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

template <typename E> QStringList codesOf(const std::vector<E> &values)
{
    QStringList ids;
    for (const E each : values)
        ids.append(code(each));
    return ids;
}

template <typename E> E oneOf(const OptionChips *chips, E otherwise)
{
    const QStringList chosen = chips->chosen();
    return chosen.isEmpty() ? otherwise : fromCode<E>(chosen.front()).value_or(otherwise);
}

const QStringList &detailFields()
{
    static const QStringList all{u"weekdays"_s, u"holidays"_s, u"lateness_days"_s, u"roles"_s, u"to"_s};
    return all;
}

} // namespace

AutomationForm::AutomationForm(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_form(new FieldForm(this)), m_name(new QLineEdit), m_trigger(new OptionChips(OptionChips::Mode::One, u"automationTrigger"_s)),
      m_days(new QLineEdit), m_types(new PickedChips(around.theme, u"automationTypes"_s)), m_template(new QComboBox),
      m_route(new OptionChips(OptionChips::Mode::One, u"automationRoute"_s)), m_consent(new OptionChips(OptionChips::Mode::One, u"automationConsent"_s)),
      m_at(new QTimeEdit), m_from(new QTimeEdit), m_to(new QTimeEdit), m_more(new QPushButton(this)), m_details(new FieldForm(this)),
      m_weekdays(new OptionChips(OptionChips::Mode::Several, u"automationWeekdays"_s)),
      m_holidays(new OptionChips(OptionChips::Mode::One, u"automationHolidays"_s)), m_lateness(new QSpinBox),
      m_roles(new OptionChips(OptionChips::Mode::Several, u"automationRoles"_s)), m_addresses(new OptionChips(OptionChips::Mode::One, u"automationTo"_s))
{
    layOut();
    const auto said = [this](const QString &field) {
        return [this, field] {
            if (m_filling)
                return;
            m_touched.insert(field);
            Q_EMIT edited();
        };
    };
    connect(m_name, &QLineEdit::textEdited, this, said(u"name"_s));
    connect(m_days, &QLineEdit::textEdited, this, said(u"days"_s));
    connect(m_days, &QLineEdit::editingFinished, this, [this] {
        // As it is kept: repeats removed, largest first (S3-10).
        if (const auto days = daysList(m_days->text()))
            m_days->setText(AutomationReading::daysAsTyped(*days));
    });
    connect(m_trigger, &OptionChips::changed, this, [this] { m_form->setShown(u"days"_s, oneOf(m_trigger, TriggerKind::BeforeEnd) == TriggerKind::BeforeEnd); });
    const std::pair<OptionChips *, QString> chips[] = {{m_trigger, u"trigger"_s}, {m_route, u"route"_s}, {m_consent, u"consent"_s}, {m_weekdays, u"weekdays"_s},
                                                       {m_holidays, u"holidays"_s}, {m_roles, u"roles"_s}, {m_addresses, u"to"_s}};
    for (const auto &[each, field] : chips)
        connect(each, &OptionChips::changed, this, said(field));
    connect(m_types, &PickedChips::changed, this, said(u"types"_s));
    connect(m_template, &QComboBox::activated, this, [this] { // chosen before anything follows from it: what is usual must not take its place
        m_touched.insert(u"template"_s);
        Q_EMIT templateChosen();
    });
    for (QTimeEdit *each : {m_at, m_from, m_to})
        connect(each, &QTimeEdit::timeChanged, this, said(u"at"_s));
    connect(m_lateness, &QSpinBox::valueChanged, this, said(u"lateness_days"_s));
    connect(m_more, &QPushButton::clicked, this, [this] { showDetails(!m_details->isVisibleTo(this)); });
}

void AutomationForm::layOut()
{
    const QString &language = m_around.present.language();
    m_name->setObjectName(u"automationName"_s);
    m_name->setPlaceholderText(tr("If left empty: named after what it does"));
    m_days->setObjectName(u"automationDays"_s);
    m_days->setPlaceholderText(u"21, 14, 7"_s);
    for (const TriggerKind kind : ruleTriggers())
        m_trigger->add(code(kind), AutomationReading::triggerName(kind));
    m_route->add(code(Route::Email), tr("E-mail"));
    m_route->add(code(Route::Sms), tr("SMS"));
    m_route->add(code(Route::First), tr("E-mail, else SMS"));
    m_route->add(code(Route::Both), tr("Both"));
    m_consent->add(code(ConsentNeed::None), tr("Not required"));
    m_consent->add(code(ConsentNeed::General), tr("General"));
    m_consent->add(code(ConsentNeed::Specific), tr("For this automation"));
    for (int day = 1; day <= 7; ++day)
        m_weekdays->add(QString::number(day), words::capitalised(words::locale(language).standaloneDayName(day, QLocale::ShortFormat)),
                        words::locale(language).standaloneDayName(day, QLocale::LongFormat));
    m_holidays->add(code(Holidays::Send), tr("Send all the same"));
    m_holidays->add(code(Holidays::Hold), tr("Wait for the next day"));
    for (const auto &[role, name] : codes<Role>())
        m_roles->add(name, words::capitalised(words::role(role, language)));
    m_addresses->add(code(Recipients::All), tr("All of their addresses"));
    m_addresses->add(code(Recipients::First), tr("Only the first"));
    m_lateness->setObjectName(u"automationLateness"_s);
    m_lateness->setRange(0, 366);
    m_lateness->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys step
    m_lateness->setMaximumWidth(72);
    m_more->setObjectName(u"automationMore"_s);
    m_more->setProperty("kind", u"link"_s);
    m_more->setProperty("flush", true); // on the line of the fields

    m_form->add(u"name"_s, tr("Name"), m_name);
    m_form->add(u"trigger"_s, tr("What starts it"), m_trigger);
    m_form->add(u"days"_s, tr("Days before the end"), m_days);
    m_form->add(u"types"_s, tr("Types"), m_types);
    m_form->add(u"template"_s, tr("Text"), textLine());
    m_form->add(u"route"_s, tr("Route"), m_route);
    m_form->add(u"consent"_s, tr("Consent"), m_consent);
    m_form->add(u"at"_s, tr("Time and hours"), timeLine());
    m_details->add(u"weekdays"_s, tr("Days of the week"), m_weekdays);
    m_details->add(u"holidays"_s, tr("On public holidays"), m_holidays);
    m_details->add(u"lateness_days"_s, tr("How many days late it may go when this PC was off"), m_lateness);
    m_details->add(u"roles"_s, tr("Who gets it"), m_roles);
    m_details->add(u"to"_s, tr("At which addresses"), m_addresses);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_form);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_details);
    layout->addStretch();
    showDetails(false);
}

QWidget *AutomationForm::timeLine()
{
    auto *line = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    auto *layout = new FlowLayout(line);
    const auto between = [layout, line](const QString &words) {
        QLabel *label = labelled("field", words, line);
        label->setMinimumHeight(34); // in the middle of the fields beside it
        layout->addWidget(label);
    };
    const std::tuple<QTimeEdit *, QString, QString> all[] = {
        {m_at, u"automationAt"_s, tr("Time")}, {m_from, u"automationFrom"_s, tr("Earliest hour")}, {m_to, u"automationTo"_s, tr("Before this hour")}};
    for (const auto &[edit, name, spoken] : all) {
        edit->setObjectName(name);
        edit->setAccessibleName(spoken);
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setFixedWidth(72);
    }
    line->setFocusProxy(m_at);
    layout->addWidget(m_at);
    //: between a time and two others: 08:00 only between 08:00 and 20:00
    between(tr("only between"));
    layout->addWidget(m_from);
    between(tr("and", "between two times"));
    layout->addWidget(m_to);
    return line;
}

QWidget *AutomationForm::textLine()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_template->setObjectName(u"automationTemplate"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(8);
    m_template->setPlaceholderText(tr("Choose a text"));
    line->setFocusProxy(m_template);
    layout->addWidget(m_template, 1);
    auto *edit = new QPushButton(tr("Edit text…"), line); // made after what Tab leaves for it
    layout->addWidget(edit);
    edit->setObjectName(u"automationEditText"_s);
    nameUnseen(m_template, tr("Text"));
    connect(edit, &QPushButton::clicked, this, [this] {
        if (const QString name = m_template->currentData().toString(); !name.isEmpty())
            Q_EMIT textWanted(name);
        else
            m_template->showPopup(); // which one?
    });
    return line;
}

void AutomationForm::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_more->setText(shown ? tr("Fewer settings") : tr("More settings"));
}

void AutomationForm::offer(const QStringList &types, const QStringList &templates)
{
    const QString &language = m_around.present.language();
    std::vector<std::pair<QString, QString>> options;
    for (const QString &type : types)
        options.emplace_back(type, words::capitalised(words::matterType(type, language)));
    m_types->setOptions(options);
    const QString chosen = m_template->currentData().toString();
    m_template->clear();
    for (const QString &name : templates)
        m_template->addItem(words::templateName(name, language), name);
    setTemplate(chosen);
}

void AutomationForm::setTemplate(const QString &name)
{
    if (!name.isEmpty() && m_template->findData(name) < 0)
        m_template->addItem(name, name); // gone meanwhile: seen, and marked
    m_template->setCurrentIndex(m_template->findData(name));
}

void AutomationForm::show(const AutomationFields &fields)
{
    m_filling = true;
    fill(fields);
    m_filling = false;
    m_touched.clear();
    m_form->clearErrors();
    m_details->clearErrors();
    showDetails(!AutomationReading::usualDetails(fields));
}

void AutomationForm::fill(const AutomationFields &fields)
{
    m_shown = fields;
    m_name->setText(fields.name);
    m_trigger->choose({code(fields.trigger)});
    m_form->setShown(u"days"_s, fields.trigger == TriggerKind::BeforeEnd);
    m_days->setText(fields.days);
    m_types->pick(fields.types);
    setTemplate(fields.templateName);
    m_route->choose({code(fields.route)});
    m_consent->choose({code(fields.consent)});
    m_at->setTime(fields.at);
    m_from->setTime(fields.windowFrom);
    m_to->setTime(fields.windowTo);
    QStringList weekdays;
    for (const int day : fields.weekdays)
        weekdays.append(QString::number(day));
    m_weekdays->choose(weekdays);
    m_holidays->choose({code(fields.holidays)});
    m_lateness->setValue(fields.latenessDays);
    m_roles->choose(codesOf(fields.roles));
    m_addresses->choose({code(fields.to)});
}

AutomationFields AutomationForm::fields() const
{
    AutomationFields fields = m_shown;
    fields.name = m_name->text();
    fields.trigger = oneOf(m_trigger, fields.trigger);
    fields.days = m_days->text();
    fields.types = m_types->picked();
    fields.templateName = m_template->currentData().toString();
    fields.route = oneOf(m_route, fields.route);
    fields.consent = oneOf(m_consent, fields.consent);
    fields.at = m_at->time();
    fields.windowFrom = m_from->time();
    fields.windowTo = m_to->time();
    fields.weekdays.clear();
    for (const QString &day : m_weekdays->chosen())
        fields.weekdays.push_back(day.toInt());
    fields.holidays = oneOf(m_holidays, fields.holidays);
    fields.latenessDays = m_lateness->value();
    fields.roles.clear();
    for (const QString &role : m_roles->chosen())
        if (const auto known = fromCode<Role>(role))
            fields.roles.push_back(*known);
    fields.to = oneOf(m_addresses, fields.to);
    return fields;
}

void AutomationForm::mark(const std::vector<FieldProblem> &problems, bool all)
{
    QHash<QString, QString> byField;
    for (const FieldProblem &each : problems)
        if (!byField.contains(each.field) && (all || m_touched.contains(each.field)))
            byField.insert(each.field, each.message);
    for (const QString &field : {u"name"_s, u"days"_s, u"types"_s, u"template"_s, u"at"_s})
        m_form->mark(field, byField.value(field));
    for (const QString &field : detailFields())
        m_details->mark(field, byField.value(field));
}

void AutomationForm::goTo(const FieldProblem &problem)
{
    if (detailFields().contains(problem.field)) {
        showDetails(true);
        m_details->refuse(problem.field, problem.message);
    } else {
        m_form->refuse(problem.field, problem.message);
    }
}

void AutomationForm::refuse(const Error &error)
{
    const words::ErrorText text = words::error(error, m_around.present.language());
    goTo({error.field == "window"_L1 ? u"at"_s : error.field, text.message + u' ' + text.next});
}

QWidget *AutomationForm::first() const
{
    return m_name;
}

} // namespace deskbell::ui
