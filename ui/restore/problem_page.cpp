#include "ui/restore/problem_page.h"

#include "ui/restore/choose_backup_dialog.h"
#include "words/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ProblemPage::ProblemPage(Desk &desk, const Theme &theme, QWidget *parent) : EmptyState(theme, parent), m_desk(desk), m_theme(theme)
{
    setObjectName(u"problemPage"_s);
    connect(this, &EmptyState::pressed, this, [this] {
        const auto newest = ShownBackups::newestVerified(m_backups);
        if (!m_damaged)
            Q_EMIT againWanted();
        else if (newest)
            Q_EMIT restoreWanted(newest->file, newest->when(m_language));
        else
            choose();
    });
    connect(this, &EmptyState::otherPressed, this, [this] {
        if (ShownBackups::newestVerified(m_backups))
            choose();
        else
            Q_EMIT againWanted();
    });
    connect(this, &EmptyState::thirdPressed, this, &ProblemPage::againWanted);
}

void ProblemPage::show(const Error &error, const QString &language)
{
    const bool news = !m_damaged;
    m_missing = error.kind == ErrorKind::NotFound ? words::error(error, language).message : QString();
    m_language = language;
    m_damaged = error.kind == ErrorKind::Corrupt || error.code == "empty_database"_L1 || !m_missing.isEmpty();
    if (!m_damaged) {
        m_backups.clear();
        const words::ErrorText text = words::error(error, language);
        say(u"warning"_s, text.message, text.next, tr("Try again"));
        return;
    }
    if (!news)
        return; // it was looked at every few seconds, and nothing is new
    showDamaged();
    m_desk.errand(m_slot, {u"backup"_s, u"list"_s}, {}, [this](const ErrandEnd &end) {
        m_backups = ShownBackups::of(end.data);
        showDamaged();
    });
}

void ProblemPage::hideEvent(QHideEvent *event)
{
    EmptyState::hideEvent(event);
    m_damaged = false; // the next time is news again
}

void ProblemPage::showDamaged()
{
    const auto newest = ShownBackups::newestVerified(m_backups);
    QStringList text;
    if (m_missing.isEmpty())
        text << tr("It cannot be read any more. The disk may be faulty, or another program has written into it.") << tr("Nothing was deleted, and the damaged file will be kept.");
    if (newest)
        text << tr("The newest backup that was read whole is from %1. What was entered after that is not in it.").arg(newest->when(m_language));
    else
        text << tr("No backup was found beside it.");
    say(u"warning"_s, m_missing.isEmpty() ? tr("The office’s file is damaged") : m_missing, text.join(u' '), newest ? tr("Restore the backup of %1").arg(newest->when(m_language)) : tr("Choose a backup…"), true);
    offer(newest ? tr("Another backup…") : tr("Try again"), newest ? tr("Try again") : QString());
}

void ProblemPage::choose()
{
    auto *dialog = new ChooseBackupDialog(m_theme, m_language, m_backups, this);
    connect(dialog, &ChooseBackupDialog::chosen, this, &ProblemPage::restoreWanted);
    dialog->open();
}

} // namespace deskbell::ui
