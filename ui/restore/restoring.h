#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/slot.h"

#include <QObject>

namespace deskbell::ui {

class OfficeWatch;

/// Puts a backup in the office's place: the sender is asked to end, the window closes the file, an errand exchanges the two, and the window looks again. Needs no office that can be read.
class Restoring : public QObject {
    Q_OBJECT

public:
    Restoring(Desk &desk, OfficeWatch &watch, QObject *parent = nullptr);

    void start(const QString &file);

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void ended(const deskbell::ui::ErrandEnd &end);

private:
    void exchange(const QString &file);

    Desk &m_desk;
    OfficeWatch &m_watch;
    Slot m_slot, m_closing;
};

} // namespace deskbell::ui
