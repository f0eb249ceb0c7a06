#include "ui/settings/office_settings.h"

#include "domain/reminding/civil_time.h"
#include "engine/sending/next_message.h"
#include "ui/desk/window_language.h"
#include "ui/settings/login_card.h"
#include "ui/settings/save_bar.h"
#include "ui/settings/state_card.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/place_box.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString place = u"settings-office"_s;

QLineEdit *line(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    return field;
}
} // namespace

OfficeSettings::OfficeSettings(const Surroundings &around, QWidget *parent)
    : SettingsSection(parent), m_around(around), m_form(new FieldForm(this)), m_name(line(u"settingsName"_s, this)), m_support(line(u"settingsSupport"_s, this)),
      m_link(line(u"settingsLink"_s, this)), m_country(countryBox(around.present.language(), this)),
      m_zone(zoneBox(this)), m_language(new QComboBox(this)),
      m_zoneMeaning(labelled("warning", {}, this)),
      m_sending(new StateCard(around.theme, u"officeSending"_s, tr("All sending of this office"), this)), m_bar(new SaveBar(u"office"_s, false, this))
{
    makeForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_form);
    layout->addWidget(new LoginCard(around, this));
    layout->addStretch();
    connect(m_form, &FieldForm::edited, this, &OfficeSettings::edited);
    connect(m_sending, &StateCard::switched, &m_around.signs, &Signpost::sendingWanted);
    connect(m_bar, &SaveBar::saveWanted, this, &OfficeSettings::save);
    connect(m_bar, &SaveBar::discardWanted, this, &OfficeSettings::discard);
    for (QLineEdit *each : {m_name, m_support, m_link})
        connect(each, &QLineEdit::returnPressed, this, &OfficeSettings::save);
}

QWidget *OfficeSettings::head()
{
    return m_sending;
}

QWidget *OfficeSettings::foot()
{
    return m_bar;
}

void OfficeSettings::makeForm()
{
    m_country->setObjectName(u"settingsCountry"_s);
    m_zone->setObjectName(u"settingsZone"_s);
    m_zoneMeaning->setObjectName(u"zoneMeaning"_s);
    m_zoneMeaning->setWordWrap(true);
    m_language->setObjectName(u"settingsLanguage"_s);
    for (const QString &code : WindowLanguage::known())
        m_language->addItem(WindowLanguage::nameOf(code), code);
    m_form->card(tr("The office"));
    m_form->add(u"name"_s, tr("Name"), m_name, tr("Clients read it as the sender and in the messages."));
    m_form->addLine({{u"country"_s, tr("Country"), m_country, 1, tr("Phone numbers without a country code are read as this country's, and automations that send nothing on public holidays keep its holidays.")},
                     {u"zone"_s, tr("Time zone"), m_zone}});
    m_form->addText(m_zoneMeaning);
    m_form->add(u"language"_s, tr("Language"), m_language,
                tr("Clients without a language of their own are written to in it. What the window speaks is in the menu Office, Language."));
    m_form->card(tr("In the messages"));
    m_form->add(u"support_address"_s, tr("Support address"), m_support, tr("Where clients' answers go. Empty: to the sender's address."));
    m_form->add(u"activation_link"_s, tr("Activation link"), m_link, tr("For benefits that have no link of their own. Begins with https://"));
}

Result<OfficeSettings::Seen> OfficeSettings::look(const Reader &reader, Commands &commands, Instant now)
{
    Seen seen;
    auto office = reader.office();
    if (!office)
        return Failure(office.error());
    seen.office = *office;
    const auto worker = reader.worker(civilDay(now, QTimeZone(office->zone.toUtf8())));
    if (!worker)
        return Failure(worker.error());
    const auto held = reader.heldFor({Reason::OfficeOff, Reason::Quarantine});
    if (!held)
        return Failure(held.error());
    const auto next = nextMessages(commands.database(), Foresight::Present::Real, now);
    if (!next)
        return Failure(next.error());
    const auto operators = reader.operators();
    const auto me = commands.operatorNamed({}, now);
    const bool admin = operators && me && std::ranges::any_of(*operators, [&me](const OperatorRow &each) { return each.id == me->operatorId && each.role == "admin"_L1; });
    seen.sending.office = SendingState::switchOf(*office, *worker);
    seen.sending.admin = admin;
    seen.sending.held = *held;
    if (*next) {
        seen.sending.next = (*next)->at;
        seen.sending.nextCount = (*next)->count;
    }
    return seen;
}

void OfficeSettings::lookAgain()
{
    const Instant now = m_around.present.now();
    m_around.desk.ask(m_slot, [now](const Reader &reader, Commands &commands) { return look(reader, commands, now); }, [this](const Result<Seen> &seen) {
        if (seen) {
            show(*seen);
            return;
        }
        const words::ErrorText text = words::error(seen.error(), m_around.present.language());
        m_bar->say(text.message + u' ' + text.next, false);
    });
}

void OfficeSettings::show(const Seen &seen)
{
    const bool first = !m_seen;
    const QVariantMap changes = first ? m_around.drafts.of(place) : changesOf(m_draft.values(), m_saved.values());
    m_seen = seen;
    m_saved = OfficeDraft::of(seen.office);
    m_draft = OfficeDraft::of(laidOver(m_saved.values(), changes));
    const SendingOutlook outlook = SendingOutlook::of(seen.sending, m_around.present);
    m_sending->show(outlook.state);
    m_sending->showSwitch(outlook.on, outlook.mayTurn);
    showDraft();
}

void OfficeSettings::showDraft()
{
    for (const auto &[field, text] : {std::pair{m_name, m_draft.name}, {m_support, m_draft.supportAddress}, {m_link, m_draft.activationLink}})
        if (field->text() != text)
            field->setText(text);
    m_country->chooseOrAdd(m_draft.country);
    m_zone->chooseOrAdd(m_draft.zone);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_draft.language)));
    const QString meaning = m_draft.zoneMeaning(m_saved, m_around.present.now());
    m_zoneMeaning->setText(meaning);
    m_zoneMeaning->setVisible(!meaning.isEmpty());
    const QVariantMap changes = changesOf(m_draft.values(), m_saved.values());
    m_around.drafts.keep(place, tr("Settings, Office"), changes);
    m_bar->setDirty(!changes.isEmpty());
}

void OfficeSettings::edited()
{
    m_draft.name = m_name->text();
    m_draft.country = m_country->chosen();
    m_draft.zone = m_zone->chosen();
    m_draft.language = m_language->currentData().toString();
    m_draft.supportAddress = m_support->text();
    m_draft.activationLink = m_link->text();
    showDraft();
}

void OfficeSettings::discard()
{
    m_draft = m_saved;
    m_form->clearErrors();
    showDraft();
}

void OfficeSettings::save()
{
    if (m_draft == m_saved || m_bar->isBusy())
        return;
    m_form->clearErrors();
    m_bar->setBusy(true);
    m_around.desk.tell(m_tellSlot, [edit = m_draft.editFrom(m_saved)](Commands &commands, const By &by) { return commands.editOffice(edit, by); },
                       [this, sent = m_draft](const Result<> &result) {
        m_bar->setBusy(false);
        if (!result) {
            m_form->refuse(result.error(), m_around.present.language());
            return;
        }
        m_saved = sent; // what was typed since is a change of that
        showDraft();    // another zone or language makes this page anew: what it finds unsaved is only that change
        if (m_draft == m_saved)
            m_bar->say(tr("Saved"), true);
        lookAgain();
    });
}

} // namespace deskbell::ui
