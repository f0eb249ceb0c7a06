#include "ui/restore/restoring.h"

#include "ui/desk/office_watch.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

Restoring::Restoring(Desk &desk, OfficeWatch &watch, QObject *parent) : QObject(parent), m_desk(desk), m_watch(watch) {}

void Restoring::start(const QString &file)
{
    m_watch.setResting(true);
    // A sender that is not there, or cannot read its office, has nothing to stop; one that goes on is named by the restore itself.
    m_desk.errand(m_slot, {u"worker"_s, u"stop"_s}, {}, [this, file](const ErrandEnd &) {
        m_desk.rest(m_closing, [this, file] { exchange(file); });
    });
}

void Restoring::exchange(const QString &file)
{
    m_desk.errand(m_slot, {u"--yes"_s, u"backup"_s, u"restore"_s, file, u"--errand"_s}, {}, [this](const ErrandEnd &end) {
        m_desk.goOn();
        m_watch.setResting(false);
        m_watch.look();
        Q_EMIT ended(end);
    }, [this](const QJsonObject &told) { Q_EMIT progress(told.value("done"_L1).toInteger(), told.value("total"_L1).toInteger()); });
}

} // namespace deskbell::ui
