#include "domain/files/durable_file.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace deskbell {

using namespace Qt::StringLiterals;

static bool sync(int descriptor)
{
#ifdef Q_OS_WIN
    return _commit(descriptor) == 0;
#else
    return ::fsync(descriptor) == 0;
#endif
}

static Result<> write(const QString &path, QIODevice::OpenMode where, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | where, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush() && sync(file.handle());
    if (!written)
        return failure(ErrorKind::Temporary, u"write_failed"_s, file.errorString());
    return {};
}

Result<> writeDurably(const QString &path, const QByteArray &bytes) { return write(path, QIODevice::Truncate, bytes); }

Result<> appendDurably(const QString &path, const QByteArray &bytes) { return write(path, QIODevice::Append, bytes); }

void syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#endif
}

} // namespace deskbell
