#include "channels/outbox/outbox_channel.h"

#include "channels/mime/composer.h"
#include "domain/files/durable_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTimeZone>

namespace deskbell {

using namespace Qt::StringLiterals;

static constexpr int roomForAll = 50;

OutboxChannel::OutboxChannel(const QString &folder) : m_folder(folder) {}

OutboxChannel::~OutboxChannel() = default;

int OutboxChannel::room() const
{
    return std::max(0, roomForAll - m_pending);
}

void OutboxChannel::submit(const Parcel &parcel, const Gate &gate, const Ended &ended)
{
    ++m_pending;
    const auto pending = std::make_shared<Pending>(Pending{parcel, ended, {}});
    QMetaObject::invokeMethod(&m_context, [this, pending, gate] { write(pending, gate); }, Qt::QueuedConnection);
}

static Outcome notTaken(const QString &why)
{
    Outcome outcome;
    outcome.kind = OutcomeKind::NotTaken;
    outcome.phase = u"write"_s;
    outcome.reply = why.left(400);
    return outcome;
}

// "20261214-080000-<message id>": sorts by time, and two parcels never share a message id.
static QString fileStem(const Parcel &parcel)
{
    const QTimeZone zone(parcel.zone.toUtf8());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(parcel.at.ms, zone.isValid() ? zone : QTimeZone::utc());
    QString slug;
    for (const QChar c : parcel.messageId)
        slug += (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'_' ? c : u'-';
    return QString(at.toString(u"yyyyMMdd-HHmmss"_s) + u'-' + slug.left(120));
}

void OutboxChannel::write(const std::shared_ptr<Pending> &pending, const Gate &gate)
{
    const Result<QByteArray> composed = compose(pending->parcel);
    if (!composed) {
        Outcome outcome = notTaken(composed.error().detail);
        outcome.kind = OutcomeKind::Refused;
        outcome.badAddress = composed.error().field == u"to"_s;
        end(pending, outcome);
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        end(pending, notTaken(m_folder));
        return;
    }
    // A leading dot keeps a half-made mail out of sight.
    const QString draft = QDir(m_folder).filePath(u'.' + fileStem(pending->parcel) + u'.' + QString::number(pending->parcel.fence) + u".part"_s);
    if (const Result<> written = writeDurably(draft, *composed); !written) {
        QFile::remove(draft);
        end(pending, notTaken(written.error().detail));
        return;
    }
    pending->draft = draft;
    const QPointer<QObject> alive(&m_context);
    gate(pending->parcel.message, pending->parcel.fence, [this, alive, pending](bool open) {
        if (alive)
            publish(pending, open);
    });
}

void OutboxChannel::publish(const std::shared_ptr<Pending> &pending, bool open)
{
    if (pending->draft.isEmpty())
        return; // a gate answers once
    const QString draft = std::exchange(pending->draft, {});
    if (!open) {
        QFile::remove(draft);
        end(pending, gateStayedShut());
        return;
    }
    const QString stem = QDir(m_folder).filePath(fileStem(pending->parcel));
    // QFile::rename never replaces a file that is there.
    for (int copy = 1; copy < 1000; ++copy) {
        const QString name = copy == 1 ? QString(stem + u".eml"_s) : QString(stem + u'-' + QString::number(copy) + u".eml"_s);
        if (QFile::exists(name))
            continue;
        QFile file(draft);
        if (!file.rename(name)) {
            if (QFile::exists(name))
                continue;
            const QString why = file.errorString();
            QFile::remove(draft);
            end(pending, notTaken(why));
            return;
        }
        syncFolder(m_folder);
        Outcome outcome;
        outcome.kind = OutcomeKind::Accepted;
        outcome.phase = u"write"_s;
        outcome.reply = QFileInfo(name).fileName();
        end(pending, outcome);
        return;
    }
    QFile::remove(draft);
    end(pending, notTaken(stem));
}

void OutboxChannel::end(const std::shared_ptr<Pending> &pending, const Outcome &outcome)
{
    --m_pending;
    const QPointer<QObject> alive(&m_context);
    pending->ended(pending->parcel.message, pending->parcel.fence, outcome);
    if (alive && m_pending == 0 && m_closed)
        std::exchange(m_closed, {})();
}

void OutboxChannel::close(const std::function<void()> &closed)
{
    if (m_pending > 0)
        m_closed = closed;
    else
        QMetaObject::invokeMethod(&m_context, closed, Qt::QueuedConnection);
}

} // namespace deskbell
