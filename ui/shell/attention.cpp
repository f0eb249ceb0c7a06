#include "ui/shell/attention.h"

#include "ui/desk/sending_state.h"

using namespace std::chrono_literals;

namespace deskbell::ui {

std::optional<Attention::News> Attention::heard(const OfficeStatus &status, Instant now, const QString &language)
{
    const Seen seen{status.worker.unknown + status.worker.failed, status.email.stopped, status.office.sending == Sending::Held || status.worker.clockFrozen};
    if (!m_seen) {
        m_seen = seen;
        return {};
    }
    const int more = seen.waiting - m_seen->waiting;
    const bool stopped = !seen.stopped.isEmpty() && seen.stopped != m_seen->stopped;
    const bool held = seen.held && !m_seen->held;
    if (more <= 0 && !stopped && !held) {
        m_seen = seen; // what was settled may come again
        return {};
    }
    if (m_saidAt.ms != 0 && now - m_saidAt < 30min)
        return {}; // kept for later: what is new then is said then
    m_seen = seen;
    m_saidAt = now;
    if (stopped)
        return News{tr("E-mail has stopped"), SendingState::whyStopped(status.email, language)};
    if (held)
        return News{tr("Sending is held"), tr("Somebody must look at it: open Deskbell.")};
    return News{tr("%n messages need attention", nullptr, more), tr("“Today” in Deskbell shows which, and why.")};
}

} // namespace deskbell::ui
