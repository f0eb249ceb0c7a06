#include "ui/shell/office_pages.h"

#include "ui/attention/attention_page.h"
#include "ui/automations/automation_editor.h"
#include "ui/automations/automations_page.h"
#include "ui/catch_up/catch_up_page.h"
#include "ui/clients/client_list_page.h"
#include "ui/clients/client_page.h"
#include "ui/desk/actions.h"
#include "ui/messages/planned_page.h"
#include "ui/messages/sent_page.h"
#include "ui/settings/settings_page.h"
#include "ui/templates/template_editor.h"
#include "ui/today/today_page.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

OfficePages::OfficePages(const Surroundings &around, Actions &actions, QWidget *parent) : QStackedWidget(parent), m_actions(actions), m_signs(around.signs), m_today(add(new TodayPage(around, this))),
      m_client(add(new ClientPage(around, actions, this)))
{
    setObjectName(u"pages"_s);
    auto *attention = add(new AttentionPage(around, this));
    auto *clients = add(new ClientListPage(around, actions, this));
    auto *planned = add(new PlannedPage(around, this));
    auto *sent = add(new SentPage(around, this));
    auto *catchUp = add(new CatchUpPage(around, this));
    auto *automations = add(new AutomationsPage(around, actions, this));
    auto *automation = add(new AutomationEditor(around, this));
    auto *text = add(new TemplateEditor(around, this));
    auto *settings = add(new SettingsPage(around, this));
    m_places = {{Navigation::Today, m_today}, {Navigation::Attention, attention}, {Navigation::Clients, clients}, {Navigation::Planned, planned},
                {Navigation::Sent, sent}, {Navigation::CatchUp, catchUp}, {Navigation::Automations, automations}, {Navigation::Settings, settings}};

    Signpost &signs = around.signs;
    connect(&signs, &Signpost::todayWanted, this, [this] { go(Navigation::Today); });
    connect(&signs, &Signpost::clientsWanted, this, [this] { go(Navigation::Clients); });
    connect(&signs, &Signpost::automationsWanted, this, [this] { go(Navigation::Automations); });
    connect(&signs, &Signpost::automationSwitchWanted, this, [this, automations](RuleId rule) {
        go(Navigation::Automations);
        automations->start(rule);
    });
    connect(&signs, &Signpost::clientWanted, this, [this](ClientId id, ClientTab tab) {
        go(m_client, Navigation::Clients);
        m_client->open(id, tab);
    });
    connect(&signs, &Signpost::clientChannelWanted, this, [this](ClientId id, ChannelKind channel) {
        go(m_client, Navigation::Clients);
        m_client->openChannel(id, channel);
    });
    connect(&signs, &Signpost::plannedWanted, this, [this, planned](const QString &search) {
        go(Navigation::Planned);
        planned->searchFor(search);
    });
    connect(&signs, &Signpost::sentWanted, this, [this, sent](const QString &filter) {
        go(Navigation::Sent);
        sent->filter(filter);
    });
    connect(&signs, &Signpost::attentionWanted, this, [this, attention](const QString &group) {
        go(Navigation::Attention);
        attention->open(group);
    });
    connect(&signs, &Signpost::missedWanted, this, [this, catchUp](Instant from, Instant to) {
        go(Navigation::CatchUp);
        catchUp->open(from, to);
    });
    connect(&signs, &Signpost::automationEditWanted, this, [this, automation](RuleId rule) {
        go(automation, Navigation::Automations);
        m_again = [rule](Signpost &again) { Q_EMIT again.automationEditWanted(rule); };
        automation->open(rule);
    });
    connect(&signs, &Signpost::automationCopyWanted, this, [this, automation](RuleId rule) {
        go(automation, Navigation::Automations);
        m_again = [](Signpost &again) { Q_EMIT again.automationEditWanted({}); }; // what was copied is a draft of a new one
        automation->copy(rule);
    });
    connect(&signs, &Signpost::templateWanted, this, [this, text, automation](const QString &name) {
        m_textOfAutomation = currentWidget() == automation || (currentWidget() == text && m_textOfAutomation);
        go(text, m_textOfAutomation ? Navigation::Automations : Navigation::Settings);
        m_again = [name](Signpost &again) { Q_EMIT again.templateWanted(name); };
        text->open(name, m_textOfAutomation ? tr("Automation ›") : tr("Templates ›"));
    });
    connect(text, &TemplateEditor::left, this, [this, automation] {
        if (m_textOfAutomation)
            go(automation, Navigation::Automations); // as it was left
        else
            Q_EMIT m_signs.settingsWanted(SettingsPlace::Templates);
    });
    connect(&signs, &Signpost::settingsWanted, this, [this, settings](SettingsPlace place) {
        go(Navigation::Settings);
        settings->open(place);
        settings->takeKeyboard();
    });
    connect(this, &QStackedWidget::currentChanged, this, [this, clients] {
        if (currentWidget() == clients)
            clients->takeSubject();
        else if (currentWidget() == m_client)
            m_client->takeSubject();
        else
            m_actions.setSubject(std::nullopt);
    });
    m_actions.setSubject(std::nullopt);
}

void OfficePages::show(const OfficeStatus &status)
{
    m_today->show(status);
}

void OfficePages::go(Navigation::Place place)
{
    go(m_places[place], place);
}

void OfficePages::start(Navigation::Place place)
{
    go(place);
    m_places[place]->takeKeyboard();
}

OfficePages::Position OfficePages::position() const
{
    if (currentWidget() == m_client)
        return {m_place, m_client->client(), m_client->tab(), {}};
    return {m_place, {}, {}, m_again};
}

void OfficePages::go(const Position &position)
{
    if (position.client) {
        go(m_client, position.place);
        m_client->open(position.client, position.tab);
    } else {
        go(position.place);
        if (position.again)
            position.again(m_signs);
    }
}

void OfficePages::go(Page *page, Navigation::Place place)
{
    m_place = place;
    m_again = {};
    Q_EMIT placeChanged(place);
    if (currentWidget() == page)
        return;
    setCurrentWidget(page);
    page->lookAgain(); // it may have been out of sight when something changed
}

void OfficePages::lookAgain()
{
    if (auto *page = qobject_cast<Page *>(currentWidget()))
        page->lookAgain();
}

void OfficePages::startSearch()
{
    if (auto *page = qobject_cast<Page *>(currentWidget()))
        page->startSearch();
}

} // namespace deskbell::ui
