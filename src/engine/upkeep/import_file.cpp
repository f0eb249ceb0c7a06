#include "engine/upkeep/import_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<QByteArray> listBytes(const QString &file, qint64 most)
{
    QFile source(file);
    if (QFileInfo(file).isDir())
        return failure(ErrorKind::Rejected, u"file_is_folder"_s, file, u"file"_s);
    if (!QFileInfo(file).isFile())
        return failure(ErrorKind::NotFound, u"no_file"_s, file, u"file"_s);
    if (source.size() > mostListBytes)
        return failure(ErrorKind::Rejected, u"csv_too_large"_s, QString::number(source.size() / 1'000'000), u"file"_s);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotAllowed, u"file_unreadable"_s, file, u"file"_s);
    QByteArray bytes = source.read(most);
    if (source.error() != QFileDevice::NoError)
        return failure(ErrorKind::NotAllowed, u"file_unreadable"_s, file, u"file"_s);
    if (source.atEnd())
        return bytes;
    qsizetype end = bytes.lastIndexOf('\n') + 1;
    if (end % 2 == 1 && end < bytes.size() && bytes[end] == '\0')
        ++end; // the other half of a line break in UTF-16
    return end > 0 ? bytes.first(end) : bytes;
}

} // namespace deskbell
