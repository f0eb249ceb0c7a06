#include "app/deskbellctl/input_file.h"

#include "app/deskbellctl/exit_code.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

QByteArray inputFile(const QString &path, const QString &field)
{
    QFile file;
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            refuse(ErrorKind::NotFound, u"file_unreadable"_s, u"stdin"_s, field);
        return file.readAll();
    }
    file.setFileName(path);
    if (!QFileInfo(path).exists())
        refuse(ErrorKind::NotFound, u"file_unreadable"_s, path, field);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        refuse(ErrorKind::Rejected, u"file_unreadable"_s, path, field);
    return file.readAll();
}

QJsonObject jsonFile(const QString &path, const QString &field)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(inputFile(path, field), &error);
    if (!document.isObject())
        refuse(ErrorKind::Rejected, u"bad_json"_s,
               error.error == QJsonParseError::NoError ? path : QString(error.errorString() + u" @ "_s + QString::number(error.offset)), field);
    return document.object();
}

QString passwordFile(const QString &path, const QString &field)
{
    QByteArray bytes = inputFile(path, field);
    if (const qsizetype end = bytes.indexOf('\n'); end >= 0)
        bytes.truncate(end);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        refuse(ErrorKind::Rejected, u"password_unreadable"_s, path, field);
    return QString::fromUtf8(bytes);
}

} // namespace deskbell::ctl
