#include "channels/smtp/smtp_password.h"

#include "channels/smtp/smtp_verdict.h"

#include <QPointer>

namespace deskbell {

using namespace Qt::StringLiterals;

void readPassword(const SmtpSettings &settings, SecretStore &secrets, QObject *context, const std::function<void(const Result<QString> &)> &answer)
{
    if (settings.user.isEmpty()) {
        QMetaObject::invokeMethod(context, [answer] { answer(QString()); }, Qt::QueuedConnection);
        return;
    }
    secrets.read(settings.secretKey, [alive = QPointer<QObject>(context), answer](const Result<QString> &secret) {
        if (!alive)
            return;
        if (secret && secret->isEmpty())
            answer(failure(ErrorKind::NotFound, u"no_password"_s));
        else
            answer(secret);
    });
}

Outcome noPassword(const Error &error)
{
    if (error.kind != ErrorKind::Temporary)
        return smtpStopped(SmtpPhase::Auth, u"no_password"_s, printable(error.detail.toUtf8()));
    Outcome later;
    later.kind = OutcomeKind::NotTaken;
    later.phase = phaseCode(SmtpPhase::Auth);
    later.reply = printable(error.detail.toUtf8());
    return later;
}

} // namespace deskbell
