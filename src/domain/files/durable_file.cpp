#include "domain/files/durable_file.h"

#include "domain/files/private_folder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

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
    const bool written = file.open(QIODevice::WriteOnly | where, onlyOwner)
        && file.write(bytes) == bytes.size() && file.flush() && sync(file.handle());
    if (!written)
        return failure(ErrorKind::Temporary, u"write_failed"_s, file.errorString());
    return {};
}

Result<> writeDurably(const QString &path, const QByteArray &bytes) { return write(path, QIODevice::Truncate, bytes); }

Result<> appendDurably(const QString &path, const QByteArray &bytes) { return write(path, QIODevice::Append, bytes); }

Result<> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !sync(file.handle()))
        return failure(ErrorKind::Temporary, u"write_failed"_s, file.errorString());
    return {};
}

static Result<> copied(QFile &source, QFile &target)
{
    constexpr qint64 piece = 1 << 20;
    const auto failed = [](const QFile &file) { return failure(ErrorKind::Temporary, u"write_failed"_s, file.errorString()); };
    if (!source.open(QIODevice::ReadOnly))
        return failed(source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate, onlyOwner))
        return failed(target);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return failed(source);
        if (target.write(bytes) != bytes.size())
            return failed(target);
    }
    return target.flush() && sync(target.handle()) ? Result<>() : Result<>(failed(target));
}

Result<> copyDurably(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    Result<> done = copied(source, target);
    if (!done && target.isOpen())
        target.remove();
    return done;
}

Result<> renameDurably(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), error);
    if (error)
        return failure(ErrorKind::Temporary, u"write_failed"_s, QString::fromStdString(error.message()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

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
