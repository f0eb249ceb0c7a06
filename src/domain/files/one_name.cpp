#include "domain/files/one_name.h"

#include <QDir>
#include <QFileInfo>

namespace deskbell {

QString oneName(const QString &file)
{
    const QFileInfo info(file);
    if (QString name = info.canonicalFilePath(); !name.isEmpty())
        return name;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

} // namespace deskbell
