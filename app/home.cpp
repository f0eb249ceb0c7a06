#include "app/home.h"

#include "app/data_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace deskbell {

using namespace Qt::StringLiterals;

QString stateFolder()
{
    if (const QString named = qEnvironmentVariable("DESKBELL_STATE"); !named.isEmpty())
        return QDir(named).absolutePath();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (const QString state = qEnvironmentVariable("XDG_STATE_HOME"); QDir::isAbsolutePath(state))
        return state + u"/deskbell"_s;
    return qEnvironmentVariableIsEmpty("HOME") ? QString() : QDir::homePath() + u"/.local/state/deskbell"_s;
#else
    const QString local = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation); // not where data are, and not roaming
    return local.isEmpty() ? QString() : local + u"/deskbell/state"_s;
#endif
}

QString machineDigest()
{
    QByteArray id = qgetenv("DESKBELL_MACHINE_ID");
    if (id.isEmpty())
        id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QString() : QString::fromLatin1(QCryptographicHash::hash(QByteArray("deskbell " + id), QCryptographicHash::Sha256).toHex().first(32));
}

Home homeOf(const QString &dataFolder)
{
    const QFileInfo file(officeFile(dataFolder));
    return {machineDigest(), file.exists() ? file.canonicalFilePath() : file.absoluteFilePath(), stateFolder()};
}

} // namespace deskbell
