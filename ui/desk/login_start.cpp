#include "ui/desk/login_start.h"

#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

LoginStart::LoginStart(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void LoginStart::ask()
{
    if (!m_desk.canStartWorker())
        return;
    m_desk.errand(m_slot, {u"worker"_s, u"status"_s}, {}, [this](const ErrandEnd &ended) {
        if (ended.ok)
            take(ended.data.value("at_login"_L1).toBool());
    });
}

void LoginStart::set(bool on, Slot &slot, const std::function<void(const QString &)> &done)
{
    m_desk.errand(slot, {u"worker"_s, on ? u"install"_s : u"uninstall"_s}, {}, [this, on, done](const ErrandEnd &ended) {
        if (ended.ok)
            take(on);
        done(ended.ok ? QString() : QString(ended.message + u' ' + ended.next));
    });
}

void LoginStart::take(bool on)
{
    m_on = on;
    Q_EMIT changed();
}

} // namespace deskbell::ui
