#include "domain/files/file_identity.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#elif defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

/// What the file system itself calls the file; empty where it does not say.
QString ownNumber(const QString &file)
{
#ifdef Q_OS_WIN
    const std::wstring name = QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath()).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(), FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION is{};
    const bool known = GetFileInformationByHandle(handle, &is);
    CloseHandle(handle);
    return known ? u"%1:%2:%3"_s.arg(is.dwVolumeSerialNumber).arg(is.nFileIndexHigh).arg(is.nFileIndexLow) : QString();
#elif defined(Q_OS_UNIX)
    struct stat is {};
    return stat(QFile::encodeName(file).constData(), &is) == 0 ? u"%1:%2"_s.arg(quint64(is.st_dev)).arg(quint64(is.st_ino)) : QString();
#else
    Q_UNUSED(file)
    return {};
#endif
}

} // namespace

QString fileIdentity(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    const QDateTime born = info.birthTime(); // none where the system does not know it
    return ownNumber(file) + u'/' + (born.isValid() ? QString::number(born.toMSecsSinceEpoch()) : QString());
}

} // namespace deskbell
