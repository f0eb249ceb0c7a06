#include "ui/shell/office_view.h"

#include "ui/copies/copy_dialog.h"
#include "ui/desk/actions.h"
#include "ui/desk/sending_state.h"
#include "ui/shell/closing_dialog.h"
#include "ui/shell/office_dialogs.h"
#include "ui/shell/office_pages.h"
#include "ui/shell/sample_banner.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/tray.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

OfficeView::OfficeView(Desk &desk, const Theme &theme, WindowLanguage &language, OfficeWatch &watch, Drafts &drafts, LoginStart &loginStart, const Office &office, QMenuBar *menuBar,
                       QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_language(language), m_watch(watch), m_signs(new Signpost(this))
{
    m_present = std::make_unique<Present>(m_desk.clock(), QTimeZone(office.zone.toUtf8()), m_language.code());
    m_around = std::make_unique<Surroundings>(Surroundings{m_desk, *m_signs, *m_present, m_theme, drafts, loginStart});
    m_actions = new Actions(*m_signs, m_theme, this);
    m_navigation = new Navigation(*m_actions, this);
    m_pages = new OfficePages(*m_around, *m_actions, this);
    new OfficeDialogs(*m_around, this);
    m_messages = new MessageBar(this);
    m_strip = new StatusStrip(*m_around, this);
    m_tray = new Tray(m_theme, this);
    layOut();
    buildMenus(menuBar);
    connectSigns();
    m_navigation->show(m_pages->place());
}

OfficeView::~OfficeView()
{
    // Pages and dialogs stand in what the members are: they go first.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QPointer<QMenu> &menu : m_menus)
        delete menu; // the bar has let go of it already when the window ends
}

void OfficeView::show(const OfficeStatus &status)
{
    m_status = status;
    m_banner->setVisible(status.office.sample);
    showCopy(status);
    m_pages->show(status);
    m_strip->show(status);
    m_tray->show(status, m_present->now(), m_language.code());
    m_navigation->setWaiting(Navigation::Attention, status.worker.unknown + status.worker.failed + status.worker.held);
    m_actions->action(Actions::Id::SwitchSending)
        ->setText(status.office.sending == Sending::On && !status.worker.clockFrozen ? tr("Switch all sending off") : tr("Switch sending on"));
    m_actions->action(Actions::Id::StartWorker)->setEnabled(!status.workerAlive && m_desk.canStartWorker());
}

/// Over every page, until somebody has answered.
void OfficeView::showCopy(const OfficeStatus &status)
{
    const bool asks = SendingState::isUnansweredCopy(status);
    const bool tried = status.lineage.cause == LineageCause::TestCopy;
    const bool said = m_pages->place() == Navigation::Today && SendingState::of(status, m_present->language()).way == SendingState::Way::Confirm; // in its first card
    const bool shown = asks && !said;
    m_copyLine->setContentsMargins(24, shown ? 16 : 0, 24, 0);
    m_copy->say(Tone::Warning, u"pause"_s, shown ? CopyStory::of(status.lineage, *m_present).brief : QString(), tried ? tr("Change that…") : tr("How to go on…"));
}

void OfficeView::askAboutCopy()
{
    if (!m_status || !SendingState::isUnansweredCopy(*m_status) || findChild<CopyDialog *>())
        return;
    (new CopyDialog(*m_around, m_status->lineage, m_status->office.sending == Sending::Off, this))->open();
}

void OfficeView::withdrawCopyQuestion()
{
    for (CopyDialog *each : findChildren<CopyDialog *>())
        each->reject();
}

void OfficeView::layOut()
{
    m_banner = new SampleBanner(*m_signs, this);
    auto *messageLine = new QHBoxLayout;
    messageLine->setContentsMargins(24, 0, 24, 12);
    messageLine->addWidget(m_messages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    m_copy = new Notice(m_theme, this);
    m_copy->setObjectName(u"copyNotice"_s);
    m_copyLine = new QHBoxLayout;
    m_copyLine->setContentsMargins({});
    m_copyLine->addWidget(m_copy);
    right->addLayout(m_copyLine);
    right->addWidget(m_pages, 1);
    right->addLayout(messageLine);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_navigation);
    upper->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_strip);
}

void OfficeView::buildMenus(QMenuBar *bar)
{
    using Id = Actions::Id;
    const auto fill = [this, bar](const QString &name, const QString &title, std::initializer_list<Id> ids) {
        QMenu *menu = bar->addMenu(title);
        m_menus.push_back(menu);
        menu->setObjectName(name);
        for (const Id id : ids)
            menu->addAction(m_actions->action(id));
    };
    fill(u"officeMenu"_s, tr("&Office"), {Id::NewClient, Id::NewAutomation, Id::Import, Id::SwitchSending, Id::StartWorker, Id::GoSettings, Id::Quit});
    addLanguages(m_menus.front().data());
    fill(u"clientBarMenu"_s, tr("&Client"), {Id::OpenClient, Id::SendReminder, Id::EditClient, Id::NewMatter, Id::PauseClient, Id::ResumeClient, Id::AskedToStop, Id::WhyNot});
    fill(u"goMenu"_s, tr("&Go"), {Id::GoToday, Id::GoAttention, Id::GoClients, Id::GoPlanned, Id::GoSent, Id::GoCatchUp, Id::GoAutomations, Id::Find});
    auto *toMenus = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(toMenus, &QShortcut::activated, bar, [bar] {
        bar->setFocus(Qt::MenuBarFocusReason);
        bar->setActiveAction(bar->actions().constFirst());
    });
    connect(m_actions->action(Id::Quit), &QAction::triggered, window(), &QWidget::close);
    connect(m_actions->action(Id::Find), &QAction::triggered, m_pages, &OfficePages::startSearch);
}

void OfficeView::addLanguages(QMenu *menu)
{
    auto *languages = new QMenu(tr("Language"), menu);
    languages->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(languages);
    for (const QString &code : WindowLanguage::known()) {
        QAction *action = languages->addAction(WindowLanguage::nameOf(code));
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        group->addAction(action);
        // In a turn of its own: the menu it comes from goes away with the old language.
        connect(action, &QAction::triggered, &m_language, [language = &m_language, code] { language->choose(code); }, Qt::QueuedConnection);
    }
    menu->insertMenu(m_actions->action(Actions::Id::Quit), languages);
}

void OfficeView::connectSigns()
{
    connect(m_navigation, &Navigation::chosen, m_pages, qOverload<Navigation::Place>(&OfficePages::go));
    connect(m_navigation, &Navigation::called, m_pages, &OfficePages::start);
    connect(m_pages, &OfficePages::placeChanged, this, [this](Navigation::Place place) {
        m_navigation->show(place);
        if (m_status)
            showCopy(*m_status);
    });
    connect(&m_watch, &OfficeWatch::lookAgain, m_pages, &OfficePages::lookAgain);
    connect(m_signs, &Signpost::resumeWanted, this, &OfficeView::resume);
    connect(m_signs, &Signpost::copyQuestionWanted, this, &OfficeView::askAboutCopy);
    connect(m_copy, &Notice::pressed, this, &OfficeView::askAboutCopy);
    connect(m_signs, &Signpost::restoreWanted, this, &OfficeView::restoreWanted);
    connect(m_signs, &Signpost::sendingWanted, this, &OfficeView::switchSending);
    connect(m_signs, &Signpost::sendingOnWanted, this, [this] {
        if (m_status && (m_status->office.sending != Sending::On || m_status->worker.clockFrozen))
            switchSending();
        else
            Q_EMIT m_signs->said(tr("Sending is on."), {});
    });
    connect(&m_watch, &OfficeWatch::lookAgain, m_signs, &Signpost::officeChanged);
    connect(m_signs, &Signpost::workerWanted, &m_watch, &OfficeWatch::startWorker);
    connect(m_tray, &Tray::pressed, this, [this] {
        window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
        window()->show();
        window()->raise();
        window()->activateWindow();
        go(Navigation::Today);
    });
    connect(m_signs, &Signpost::said, m_messages, &MessageBar::say);
}

OfficePages::Position OfficeView::position() const
{
    return m_pages->position();
}

void OfficeView::go(const OfficePages::Position &position)
{
    m_pages->go(position);
}

void OfficeView::go(Navigation::Place place)
{
    m_pages->go(place);
}

QDialog *OfficeView::openClosing(Closing &closing, const OfficeStatus &status)
{
    if (auto *open = findChild<ClosingDialog *>()) {
        open->raise();
        return open;
    }
    auto *dialog = new ClosingDialog(*m_around, closing, status, this);
    dialog->open();
    return dialog;
}

void OfficeView::switchSending()
{
    if (!m_status)
        return;
    if (SendingState::isUnansweredCopy(*m_status)) {
        Q_EMIT m_signs->copyQuestionWanted(); // no switch answers that
        return;
    }
    if (!m_status->worker.clockFrozen) {
        setSending(m_status->office.sending != Sending::On);
        return;
    }
    m_desk.tell(m_slot, [](Commands &commands, const By &by) { return commands.confirmClock(by); }, [this](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(tr("The clock is confirmed. Sending goes on."), {});
        else
            say(result.error());
    });
}

void OfficeView::setSending(bool on)
{
    m_desk.tell(m_slot, [on](Commands &commands, const By &by) -> Result<> {
        OfficeEdit edit;
        edit.sending = on ? u"on"_s : u"off"_s;
        return commands.editOffice(edit, by);
    }, [this, on](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(on ? tr("Sending is on.") : tr("All sending is off. What falls due meanwhile is held."), [this, on] { setSending(!on); });
        else
            say(result.error());
    });
}

void OfficeView::resume(ClientId client, MatterId matter)
{
    m_desk.tell(m_slot, [client, matter](Commands &commands, const By &by) {
        return matter ? commands.pauseMatter(matter, {}, {}, by) : commands.resumeClient(client, by);
    }, [this, matter](const Result<> &result) {
        if (result)
            Q_EMIT m_signs->said(matter ? tr("Automatic messages about it go again.") : tr("Automatic messages go again."), {});
        else
            say(result.error());
    });
}

void OfficeView::say(const Error &error)
{
    const words::ErrorText text = words::error(error, m_language.code());
    Q_EMIT m_signs->said(text.message + u' ' + text.next, {});
}

} // namespace deskbell::ui
