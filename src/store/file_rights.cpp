#include "store/file_rights.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace deskbell::store {

#ifdef Q_OS_UNIX

namespace {

/// Names in the same folder that a restore gave this very file before it was interrupted.
nlink_t ownSecondNames(const QFileInfo &info, ino_t node)
{
    nlink_t found = 0;
    const QString name = info.fileName();
    for (const QFileInfo &each : info.absoluteDir().entryInfoList({name + u".before-restore-*"_s, name + u".corrupt-*"_s}, QDir::Files | QDir::Hidden)) {
        struct stat other {};
        if (lstat(QFile::encodeName(each.filePath()).constData(), &other) == 0 && other.st_ino == node)
            ++found;
    }
    return found;
}

} // namespace

Result<> ownFile(const QString &file)
{
    struct stat is {};
    if (stat(QFile::encodeName(file).constData(), &is) != 0)
        return {}; // what is not there is said by whoever opens it
    if (is.st_uid != geteuid())
        return failure(ErrorKind::NotAllowed, u"foreign_owner"_s, QFileInfo(file).owner());
    if (is.st_nlink > 1 && is.st_nlink > 1 + ownSecondNames(QFileInfo(file), is.st_ino))
        return failure(ErrorKind::NotAllowed, u"hard_linked"_s, file);
    return {};
}

bool openToOthers(const QString &file)
{
    struct stat ofFile {}, ofFolder {};
    if (stat(QFile::encodeName(file).constData(), &ofFile) != 0
        || stat(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), &ofFolder) != 0)
        return false;
    return (ofFile.st_mode & (S_IRWXG | S_IRWXO)) != 0 || (ofFolder.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

#else

Result<> ownFile(const QString &)
{
    return {};
}

bool openToOthers(const QString &)
{
    return false;
}

#endif

QString conflictedCopy(const QString &file)
{
    const QFileInfo info(file);
    const QString base = QRegularExpression::escape(info.completeBaseName()), end = QRegularExpression::escape(u'.' + info.suffix());
    // Dropbox, Nextcloud and ownCloud: "office (… conflicted copy …).db"; Google Drive: "office (1).db"; Syncthing: "office.sync-conflict-….db";
    // OneDrive: "office-PCNAME.db", names of Windows PCs being capitals.
    const QRegularExpression left(u"^(?:"_s + base + u" \\(.*(?:conflict|Konflikt|\\d).*\\)"_s + end + u'|' + base + u"\\.sync-conflict-.*"_s + end + u'|' + base
                                  + u"-(?=[0-9-]*[A-Z])[A-Z0-9-]{1,20}"_s + end + u")$"_s);
    for (const QString &name : info.absoluteDir().entryList(QDir::Files | QDir::Hidden))
        if (left.match(name).hasMatch())
            return name;
    return {};
}

} // namespace deskbell::store
