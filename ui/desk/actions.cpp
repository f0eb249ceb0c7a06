#include "ui/desk/actions.h"

#include "ui/desk/theme.h"
#include "words/words.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

Actions::Actions(Signpost &signs, const Theme &theme, QWidget *window)
    : QObject(window), m_theme(theme), m_window(window), m_clientMenu(new QMenu(window))
{
    make(Id::OpenClient, u"openClient"_s, tr("Open"));
    make(Id::SendReminder, u"sendReminder"_s, tr("Send reminder…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    make(Id::EditClient, u"editClient"_s, tr("Edit…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    make(Id::NewMatter, u"newMatter"_s, tr("New matter…"));
    make(Id::PauseClient, u"pauseClient"_s, tr("Pause automatic messages…"));
    make(Id::ResumeClient, u"resumeClient"_s, tr("Resume automatic messages"));
    make(Id::WhyNot, u"whyNot"_s, tr("Why not?…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    make(Id::AskedToStop, u"askedToStop"_s, tr("Client asked to stop…"));
    make(Id::Find, u"find"_s, tr("Find"))->setShortcut(QKeySequence::Find);
    make(Id::GoToday, u"goToday"_s, tr("Today"), u"clock"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    make(Id::GoClients, u"goClients"_s, tr("Clients"), u"clients"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    make(Id::GoPlanned, u"goPlanned"_s, tr("Planned"), u"planned"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    make(Id::GoSent, u"goSent"_s, tr("Sent"), u"sent-page"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_4));
    make(Id::GoAutomations, u"goAutomations"_s, tr("Automations"), u"automations"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_5));
    make(Id::GoSettings, u"goSettings"_s, tr("Settings"), u"settings"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    make(Id::GoAttention, u"goAttention"_s, tr("Attention"), u"warning"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_6));
    make(Id::GoCatchUp, u"goCatchUp"_s, tr("Catch-up"), u"undo"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_7));
    make(Id::NewClient, u"newClient"_s, tr("New client…"))->setShortcut(QKeySequence::New);
    make(Id::NewAutomation, u"newAutomation"_s, tr("New automation…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    make(Id::Import, u"importClients"_s, tr("Import…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    make(Id::SwitchSending, u"switchSending"_s, tr("Switch all sending off"));
    make(Id::StartWorker, u"startWorker"_s, tr("Start the sender"));
    make(Id::Quit, u"quit"_s, tr("Quit"))->setShortcut(QKeySequence::Quit);
    action(Id::Quit)->setMenuRole(QAction::QuitRole);

    const auto onSubject = [this](Id id, const std::function<void(const Subject &)> &act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (m_subject)
                act(*m_subject);
        });
    };
    onSubject(Id::OpenClient, [&signs](const Subject &s) { Q_EMIT signs.clientWanted(s.client, ClientTab::Matters); });
    onSubject(Id::SendReminder, [&signs](const Subject &s) { Q_EMIT signs.reminderWanted(s.client, {}); });
    onSubject(Id::EditClient, [&signs](const Subject &s) { Q_EMIT signs.clientEditWanted(s.client); });
    onSubject(Id::NewMatter, [&signs](const Subject &s) { Q_EMIT signs.matterEditWanted(s.client, {}); });
    onSubject(Id::AskedToStop, [&signs](const Subject &s) { Q_EMIT signs.stopWanted(s.client); });
    onSubject(Id::PauseClient, [&signs](const Subject &s) { Q_EMIT signs.pauseWanted(s.client, {}); });
    onSubject(Id::ResumeClient, [&signs](const Subject &s) { Q_EMIT signs.resumeWanted(s.client); });
    onSubject(Id::WhyNot, [&signs](const Subject &s) { Q_EMIT signs.whyWanted(s.client, {}); });
    connect(action(Id::NewClient), &QAction::triggered, &signs, [&signs] { Q_EMIT signs.clientEditWanted({}); });
    connect(action(Id::NewAutomation), &QAction::triggered, &signs, [&signs] { Q_EMIT signs.automationEditWanted({}); });
    connect(action(Id::Import), &QAction::triggered, &signs, &Signpost::importWanted);
    connect(action(Id::SwitchSending), &QAction::triggered, &signs, &Signpost::sendingWanted);
    connect(action(Id::StartWorker), &QAction::triggered, &signs, &Signpost::workerWanted);

    m_clientMenu->setObjectName(u"clientMenu"_s);
    fillClientMenu();
    setSubject(std::nullopt);
}

QAction *Actions::make(Id id, const QString &name, const QString &text, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setIconVisibleInMenu(false);
    m_actions.insert(int(id), action);
    m_texts.insert(int(id), text);
    m_window->addAction(action); // keys work without any menu showing it
    return action;
}

void Actions::mirrored(Id id)
{
    // Not the action itself: Qt shows one that stands in two menus to screen readers as part of the first, and so as hidden.
    QAction *action = this->action(id);
    auto *mirror = new QAction(m_clientMenu);
    const auto reflect = [action, mirror] {
        mirror->setText(action->text());
        mirror->setShortcut(action->shortcut());
        mirror->setEnabled(action->isEnabled());
    };
    reflect();
    connect(action, &QAction::changed, mirror, reflect);
    connect(mirror, &QAction::triggered, action, &QAction::trigger);
    m_clientMenu->addAction(mirror);
}

void Actions::fillClientMenu()
{
    mirrored(Id::OpenClient);
    mirrored(Id::SendReminder);
    mirrored(Id::EditClient);
    mirrored(Id::NewMatter);
    m_clientMenu->addSeparator();
    mirrored(Id::PauseClient);
    mirrored(Id::ResumeClient);
    mirrored(Id::AskedToStop);
    m_clientMenu->addSeparator();
    mirrored(Id::WhyNot);
}

QString Actions::withObstacle(const QString &text, const QString &obstacle)
{
    //: a menu entry that is not possible now, and why: "Send reminder… · no open matter"
    return obstacle.isEmpty() ? text : tr("%1 · %2").arg(text, obstacle);
}

void Actions::allow(Id id, const QString &obstacle)
{
    action(id)->setText(withObstacle(m_texts.value(int(id)), obstacle));
    action(id)->setEnabled(obstacle.isEmpty());
}

void Actions::setSubject(const std::optional<Subject> &subject)
{
    m_subject = subject;
    const QString nobody = subject ? QString() : tr("choose a client first");
    for (const Id id : {Id::OpenClient, Id::WhyNot, Id::EditClient, Id::NewMatter})
        allow(id, nobody);
    allow(Id::SendReminder, subject ? subject->noReminder : nobody);
    allow(Id::PauseClient, subject && subject->paused ? tr("paused already") : nobody);
    allow(Id::ResumeClient, subject && !subject->paused ? tr("not paused") : nobody);
    allow(Id::AskedToStop, subject && subject->stopped ? tr("nothing is sent any more") : nobody);
    m_clientMenu->setTitle(subject ? tr("Actions for %1").arg(words::brief(subject->name)) : QString());
    m_clientMenu->setAccessibleName(m_clientMenu->title());
}

} // namespace deskbell::ui
