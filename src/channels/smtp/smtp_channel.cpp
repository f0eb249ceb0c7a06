#include "channels/smtp/smtp_channel.h"

#include "channels/mime/composer.h"
#include "channels/smtp/smtp_password.h"
#include "domain/text/address.h"

#include <QPointer>

namespace deskbell {

using namespace Qt::StringLiterals;

SmtpChannel::SmtpChannel(const SmtpSettings &settings, SecretStore &secrets, const SmtpDurations &durations)
    : m_settings(settings), m_secrets(secrets), m_durations(durations)
{
    m_idle.setSingleShot(true);
    QObject::connect(&m_idle, &QTimer::timeout, &m_context, [this] { quit(); });
}

SmtpChannel::~SmtpChannel()
{
    forgetLink();
}

int SmtpChannel::room() const
{
    return m_job || m_closed ? 0 : 1;
}

void SmtpChannel::submit(const Parcel &parcel, const Gate &gate, const Ended &ended)
{
    if (m_job) {
        Outcome full;
        full.phase = phaseCode(SmtpPhase::Connect);
        full.reply = u"busy"_s;
        QMetaObject::invokeMethod(&m_context, [parcel, ended, full] { ended(parcel.message, parcel.fence, full); }, Qt::QueuedConnection);
        return;
    }
    m_job = std::make_unique<Job>(Job{parcel, gate, ended, {}});
    QMetaObject::invokeMethod(&m_context, [this] { start(); }, Qt::QueuedConnection);
}

void SmtpChannel::start()
{
    m_idle.stop();
    const Result<QByteArray> composed = compose(m_job->parcel);
    if (!composed) {
        const QString &field = composed.error().field;
        Outcome refused;
        refused.kind = field == u"from"_s || field == u"reply_to"_s ? OutcomeKind::ChannelStopped : OutcomeKind::Refused;
        refused.stopCode = refused.kind == OutcomeKind::ChannelStopped ? u"bad_settings"_s : QString();
        refused.phase = phaseCode(SmtpPhase::Mail);
        refused.reply = printable(composed.error().detail.toUtf8());
        refused.badAddress = field == u"to"_s;
        end(refused);
        return;
    }
    m_job->letter = {withAsciiDomain(m_job->parcel.from), withAsciiDomain(m_job->parcel.to), m_job->parcel.envid, *composed};
    if (m_link && m_link->alive() && !m_quitting)
        hand();
    else
        connectFirst();
}

void SmtpChannel::connectFirst()
{
    forgetLink();
    readPassword(m_settings, m_secrets, &m_context, [this](const Result<QString> &password) {
        if (!password)
            end(noPassword(password.error()));
        else
            openWith(*password);
    });
}

void SmtpChannel::openWith(const QString &password)
{
    m_link = std::make_unique<SmtpLink>(m_settings, m_durations);
    m_opening = std::make_unique<SmtpOpening>(*m_link, m_settings, m_durations);
    m_used = false;
    m_opening->run(password, [this](const std::optional<Outcome> &refusal) {
        if (!refusal) {
            hand();
            return;
        }
        end(*refusal);
    });
}

void SmtpChannel::hand()
{
    m_transaction = std::make_unique<SmtpTransaction>(*m_link, m_opening->capabilities(), m_opening->authenticated(), m_durations);
    const SmtpTransaction::Ask ask = [this](const std::function<void(bool)> &answer) {
        m_job->gate(m_job->parcel.message, m_job->parcel.fence, answer);
    };
    m_transaction->run(m_job->letter, ask, [this](const Outcome &outcome, bool unanswered) { transacted(outcome, unanswered); });
}

void SmtpChannel::transacted(const Outcome &outcome, bool unanswered)
{
    // A server that hung up while we were resting is no news; nothing of this message had been answered, so nothing is lost.
    if (unanswered && m_used) {
        QMetaObject::invokeMethod(&m_context, [this] { connectFirst(); }, Qt::QueuedConnection);
        return;
    }
    m_used = true;
    end(outcome);
}

void SmtpChannel::end(Outcome outcome)
{
    outcome.server = m_settings.host;
    outcome.receiptsOffered = m_opening && m_opening->capabilities().dsn;
    const std::unique_ptr<Job> job = std::move(m_job);
    const QPointer<QObject> alive(&m_context);
    job->ended(job->parcel.message, job->parcel.fence, outcome);
    if (alive && !m_job)
        rest();
}

void SmtpChannel::rest()
{
    if (m_closed)
        quit();
    else if (m_link && m_link->alive())
        m_idle.start(m_durations.idle);
}

void SmtpChannel::close(const std::function<void()> &closed)
{
    m_closed = closed;
    if (!m_job && !m_quitting)
        QMetaObject::invokeMethod(&m_context, [this] { quit(); }, Qt::QueuedConnection);
}

// Whatever comes back of QUIT, it changes nothing about the messages before it.
void SmtpChannel::quit()
{
    if (m_job)
        return;
    m_idle.stop();
    const auto over = [this] {
        m_quitting = false;
        if (m_closed)
            std::exchange(m_closed, {})();
    };
    if (!m_link || !m_link->alive()) {
        over();
        return;
    }
    m_quitting = true;
    const QPointer<SmtpLink> link(m_link.get());
    m_link->replied = [link, over](const SmtpReply &) {
        link->drop();
        over();
    };
    m_link->broken = [over](const SmtpBreak &) { over(); };
    m_link->expectWithin(m_durations.quit);
    m_link->write("QUIT\r\n");
}

// Later: one of its own handlers may be what led here.
void SmtpChannel::forgetLink()
{
    m_quitting = false;
    if (m_link) {
        m_link->replied = nullptr;
        m_link->broken = nullptr;
        m_link->drained = nullptr;
        m_link->drop();
        m_link.release()->deleteLater();
    }
}

} // namespace deskbell
