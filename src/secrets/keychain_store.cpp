#include "secrets/keychain_store.h"

#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {ErrorKind::NotFound, u"no_password"_s, {}, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {ErrorKind::NotAllowed, u"keychain_denied"_s, job.errorString(), {}};
    default: return {ErrorKind::Unexpected, u"keychain_unavailable"_s, job.errorString(), {}};
    }
}

// Exactly one of `ended` (nullptr: the limit came first), in a later turn of the event loop.
void run(QKeychain::Job *job, Duration limit, QObject *context, const std::function<void(QKeychain::Job *)> &ended)
{
    job->setInsecureFallback(false);
    const auto open = std::make_shared<bool>(true);
    QTimer::singleShot(limit, context, [open, ended] {
        if (std::exchange(*open, false))
            ended(nullptr);
    });
    QObject::connect(
        job, &QKeychain::Job::finished, context,
        [open, ended](QKeychain::Job *finished) {
            if (std::exchange(*open, false))
                ended(finished);
        },
        Qt::QueuedConnection);
    // It deletes itself when it ends, even if that is after our limit: an open prompt cannot be called back. The queued
    // delivery above must still find it, so that is left to us.
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater, Qt::QueuedConnection);
    job->start();
}

Error timeout()
{
    return {ErrorKind::Temporary, u"keychain_timeout"_s, {}, {}};
}

} // namespace

KeychainStore::KeychainStore(const QString &service, Duration limit) : m_service(service), m_limit(limit) {}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString &key, const std::function<void(Result<QString>)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run(job, m_limit, &m_context, [answer](QKeychain::Job *ended) {
        if (!ended)
            answer(Failure(timeout()));
        else if (ended->error() != QKeychain::NoError)
            answer(Failure(errorOf(*ended)));
        else
            answer(static_cast<QKeychain::ReadPasswordJob *>(ended)->textData());
    });
}

void KeychainStore::write(const QString &key, const QString &secret, const std::function<void(Result<>)> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    run(job, m_limit, &m_context, [answer](QKeychain::Job *ended) {
        if (!ended)
            answer(Failure(timeout()));
        else if (ended->error() != QKeychain::NoError)
            answer(Failure(errorOf(*ended)));
        else
            answer({});
    });
}

void KeychainStore::remove(const QString &key, const std::function<void(Result<>)> &answer)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    run(job, m_limit, &m_context, [this, key, answer](QKeychain::Job *ended) {
        if (!ended) {
            answer(Failure(timeout()));
            return;
        }
        if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound) {
            answer(Failure(errorOf(*ended)));
            return;
        }
        // A locked keychain has been seen to report success for nothing (facts/env.md 3), so we look.
        read(key, [answer](const Result<QString> &still) {
            if (still)
                answer(failure(ErrorKind::Unexpected, u"keychain_unavailable"_s));
            else if (still.error().kind == ErrorKind::NotFound)
                answer({});
            else
                answer(Failure(still.error()));
        });
    });
}

} // namespace deskbell
