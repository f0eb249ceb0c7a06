#include "ui/settings/email_settings.h"

#include "ui/settings/account_form.h"
#include "ui/settings/save_bar.h"
#include "ui/settings/state_card.h"
#include "ui/settings/test_card.h"
#include "words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString place = u"settings-email"_s;

QString inWords(const Error &error, const QString &language)
{
    const words::ErrorText text = words::error(error, language);
    return text.message + u' ' + text.next;
}
} // namespace

EmailSettings::EmailSettings(const Surroundings &around, QWidget *parent)
    : SettingsSection(parent), m_around(around), m_errand(std::make_unique<Slot>()), m_saved(mailProviders()), m_account(m_saved),
      m_card(new StateCard(around.theme, u"channel"_s, tr("Send by e-mail"), this)), m_test(new TestCard(around.theme, this)), m_form(new AccountForm(around, m_account, m_signature, this)),
      m_bar(new SaveBar(u"mail"_s, true, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_test);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &AccountForm::edited, this, &EmailSettings::edited);
    connect(m_form, &AccountForm::saveWanted, this, [this] { save(false); });
    connect(m_card, &StateCard::switched, this, &EmailSettings::switchChannel);
    connect(m_bar, &SaveBar::saveWanted, this, [this] { save(false); });
    connect(m_bar, &SaveBar::testWanted, this, [this] { save(true); });
    connect(m_bar, &SaveBar::discardWanted, this, &EmailSettings::discard);
    connect(m_test, &TestCard::cancelled, this, &EmailSettings::cancelTest);
    connect(m_test, &TestCard::trustWanted, this, &EmailSettings::trust);
    connect(m_test, &TestCard::authorityWanted, m_form, &AccountForm::chooseAuthority);
}

EmailSettings::~EmailSettings() = default;

QWidget *EmailSettings::head()
{
    return m_card;
}

QWidget *EmailSettings::foot()
{
    return m_bar;
}

void EmailSettings::lookAgain()
{
    m_around.desk.ask(m_slot, [](const Reader &reader) -> Result<Seen> {
        auto office = reader.office();
        if (!office)
            return Failure(office.error());
        auto settings = reader.channel(ChannelKind::Email);
        if (!settings)
            return Failure(settings.error());
        auto since = reader.stoppedSince(ChannelKind::Email);
        if (!since)
            return Failure(since.error());
        auto held = reader.heldFor({Reason::Login, Reason::ChannelOff});
        if (!held)
            return Failure(held.error());
        Seen seen;
        seen.office = *office;
        seen.facts.settings = *settings;
        seen.facts.stoppedSince = *since;
        seen.facts.held = *held;
        return seen;
    }, [this](const Result<Seen> &seen) {
        if (seen)
            show(*seen);
        else
            m_bar->say(inWords(seen.error(), m_around.present.language()), false);
    });
}

void EmailSettings::show(const Seen &seen)
{
    const bool first = !m_seen;
    const QVariantMap changes = first ? m_around.drafts.of(place) : this->changes();
    m_seen = seen;
    m_card->show(ChannelState::of(seen.facts, m_around.present));
    if (seen.facts.settings.set)
        m_card->showSwitch(seen.facts.settings.on, true, !seen.facts.settings.stopped.isEmpty());
    else
        m_card->hideSwitch();
    if (first)
        m_saved = EmailAccount(mailProviders(seen.office.country));
    m_saved.load(seen.facts.settings);
    if (seen.office.sample)
        m_saved.outbox = true;
    m_savedSignature = seen.office.signature;
    m_account = m_saved;
    if (!changes.isEmpty())
        m_account.take(laidOver(m_saved.draft(), changes));
    m_signature = changes.value(u"signature"_s, m_savedSignature).toString();
    m_account.outbox |= seen.office.sample; // whatever was typed
    m_form->show(seen.office);
    showDirty();
}

void EmailSettings::showDirty()
{
    const bool off = m_seen && m_seen->facts.settings.set && !m_seen->facts.settings.on;
    m_bar->setDirty(dirty(), off ? tr("Not saved yet. Saving also switches e-mail on.") : QString());
}

bool EmailSettings::dirty() const
{
    return !changes().isEmpty();
}

void EmailSettings::edited()
{
    m_test->hide();
    m_around.drafts.keep(place, tr("Settings, E-mail"), changes());
    showDirty();
}

QVariantMap EmailSettings::changes() const
{
    QVariantMap changes = changesOf(m_account.draft(), m_saved.draft());
    if (m_signature.trimmed() != m_savedSignature.trimmed())
        changes.insert(u"signature"_s, m_signature);
    return changes;
}

void EmailSettings::discard()
{
    m_account = m_saved;
    m_signature = m_savedSignature;
    m_form->clearErrors();
    m_around.drafts.drop(place);
    if (m_seen)
        show(*m_seen);
}

void EmailSettings::save(bool thenTest)
{
    m_form->clearErrors();
    if (!m_seen || (!dirty() && !thenTest))
        return;
    const ChannelSettings &settings = m_seen->facts.settings;
    if (const EmailAccount::Problem problem = m_account.problem(m_around.present.language());
        (!settings.set || !(m_account == m_saved)) && !problem.message.isEmpty()) {
        refuse(problem.field, problem.message);
        return;
    }
    if (!dirty()) {
        if (settings.set && !settings.on)
            m_bar->say(tr("E-mail is switched off. Switch it on above, then test it."), false);
        else
            test();
        return;
    }
    setBusy(true);
    if (m_signature.trimmed() == m_savedSignature.trimmed()) {
        saveAccount(thenTest);
        return;
    }
    OfficeEdit edit;
    edit.signature = m_signature;
    m_around.desk.tell(m_tellSlot, [edit](Commands &commands, const By &by) { return commands.editOffice(edit, by); }, [this, thenTest](const Result<> &result) {
        if (!result)
            refuse(u"signature"_s, inWords(result.error(), m_around.present.language()));
        else
            saveAccount(thenTest);
    });
}

void EmailSettings::saveAccount(bool thenTest)
{
    m_savedSignature = m_signature;
    if (m_account == m_saved) {
        saved(thenTest);
        return;
    }
    m_errand = std::make_unique<Slot>();
    m_around.desk.errand(*m_errand, m_account.arguments(), m_account.input(), [this, thenTest](const ErrandEnd &ended) {
        if (!ended.ok) {
            refuse(EmailAccount::fieldOfOption(ended.field), ended.message + u' ' + ended.next);
            return;
        }
        m_account.stored();
        m_saved = m_account;
        m_form->show(m_seen->office);
        saved(thenTest);
    });
}

void EmailSettings::saved(bool thenTest)
{
    setBusy(false);
    m_around.drafts.drop(place);
    m_bar->setDirty(false);
    m_bar->say(tr("Saved"), true);
    lookAgain();
    if (thenTest)
        test();
}

void EmailSettings::test()
{
    setBusy(true);
    m_test->wait();
    m_errand = std::make_unique<Slot>();
    m_around.desk.errand(*m_errand, {u"channel"_s, u"test"_s, u"email"_s, u"--errand"_s}, {}, [this](const ErrandEnd &ended) {
        setBusy(false);
        const TestVerdict verdict = TestVerdict::of(ended, m_around.present);
        if (!verdict.works)
            refuse(verdict.field, verdict.message);
        m_test->show(verdict);
        lookAgain(); // a login that works opens a stopped channel
    });
}

void EmailSettings::cancelTest()
{
    m_errand = std::make_unique<Slot>();
    m_test->hide();
    setBusy(false);
}

void EmailSettings::trust(const QString &fingerprint)
{
    m_account.trusted = fingerprint;
    edited();
    save(true);
}

void EmailSettings::switchChannel(bool on)
{
    m_around.desk.tell(m_switchSlot, [on](Commands &commands, const By &by) {
        return on ? commands.switchChannelOn(ChannelKind::Email, by) : commands.switchChannelOff(ChannelKind::Email, by);
    }, [this, on](const Result<> &result) {
        if (result)
            Q_EMIT m_around.signs.said(on ? tr("E-mail is on.") : tr("E-mail is off. What falls due by e-mail waits."), [this, on] { switchChannel(!on); });
        else
            Q_EMIT m_around.signs.said(inWords(result.error(), m_around.present.language()), {});
        lookAgain();
    });
}

void EmailSettings::refuse(const QString &field, const QString &message)
{
    setBusy(false);
    m_form->refuse(field, message);
    showDirty();
}

void EmailSettings::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_bar->setBusy(busy);
}

} // namespace deskbell::ui
