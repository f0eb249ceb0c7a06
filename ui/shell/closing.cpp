#include "ui/shell/closing.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString silent = u"closing/silent"_s;
}

Closing::Closing(Desk &desk, QSettings *kept, QObject *parent) : QObject(parent), m_desk(desk), m_kept(kept) {}

void Closing::ask()
{
    m_desk.errand(m_slot, {u"worker"_s, u"status"_s}, {}, [this](const ErrandEnd &ended) {
        if (ended.ok)
            m_atLogin = ended.data.value("at_login"_L1).toBool();
    });
}

bool Closing::concerns(const std::optional<OfficeStatus> &status) const
{
    if (!status || !status->next || !m_desk.canStartWorker())
        return false;
    if (!status->workerAlive)
        return true; // not to be silenced: nothing at all would be sent
    return !m_atLogin && !(m_kept && m_kept->value(silent).toBool());
}

void Closing::installAtLogin(Slot &slot, const std::function<void(const QString &)> &done)
{
    m_desk.errand(slot, {u"worker"_s, u"install"_s}, {}, [this, done](const ErrandEnd &ended) {
        m_atLogin = m_atLogin || ended.ok;
        done(ended.ok ? QString() : QString(ended.message + u' ' + ended.next));
    });
}

void Closing::sayNoMore()
{
    if (m_kept)
        m_kept->setValue(silent, true);
}

} // namespace deskbell::ui
