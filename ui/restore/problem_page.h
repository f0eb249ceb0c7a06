#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/slot.h"
#include "ui/restore/shown_backups.h"
#include "ui/widgets/empty_state.h"

namespace deskbell::ui {

/// What the window shows when the office cannot be read. Of one that is damaged: that nothing was deleted, and the newest backup that was read whole.
class ProblemPage : public EmptyState {
    Q_OBJECT

public:
    ProblemPage(Desk &desk, const Theme &theme, QWidget *parent);

    void show(const Error &error, const QString &language);

Q_SIGNALS:
    void againWanted();
    void restoreWanted(const QString &file, const QString &when);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showDamaged();
    void choose();

    Desk &m_desk;
    const Theme &m_theme;
    Slot m_slot;
    QString m_language;
    bool m_damaged = false; ///< or gone, from beside its backups
    QString m_missing;      ///< that it is gone, in words
    std::vector<ShownBackup> m_backups;
};

} // namespace deskbell::ui
