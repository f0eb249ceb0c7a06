#include "ui/shell/closing.h"

#include "ui/desk/login_start.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
const QString silent = u"closing/silent"_s;
}

Closing::Closing(Desk &desk, LoginStart &loginStart, QSettings *kept, QObject *parent) : QObject(parent), m_desk(desk), m_loginStart(loginStart), m_kept(kept) {}

bool Closing::concerns(const std::optional<OfficeStatus> &status) const
{
    if (!status || !status->next || !m_desk.canStartWorker())
        return false;
    if (!status->workerAlive)
        return true; // not to be silenced: nothing at all would be sent
    return !m_loginStart.on().value_or(false) && !(m_kept && m_kept->value(silent).toBool());
}

void Closing::sayNoMore()
{
    if (m_kept)
        m_kept->setValue(silent, true);
}

} // namespace deskbell::ui
