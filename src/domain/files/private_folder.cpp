#include "domain/files/private_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Temporary, u"write_failed"_s, folder);
    QFile::setPermissions(folder, onlyOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace deskbell
