#include "app/deskbellctl/input_file.h"

#include "app/deskbellctl/exit_code.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>
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
        refuse(ErrorKind::NotFound, u"no_file"_s, path, field);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        refuse(ErrorKind::Rejected, u"file_unreadable"_s, path, field);
    return file.readAll();
}

QString textFile(const QString &path, const QString &field)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(inputFile(path, field));
    if (decoder.hasError())
        refuse(ErrorKind::Rejected, u"bad_encoding"_s, u"UTF-8"_s, field);
    return text;
}

QJsonObject jsonFile(const QString &path, const QString &field)
{
    const QByteArray bytes = inputFile(path, field);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) // people look for a line, not for an offset
        refuse(ErrorKind::Rejected, u"bad_json"_s, QString::number(bytes.left(error.offset).count('\n') + 1), field);
    if (!document.isObject())
        refuse(ErrorKind::Rejected, u"json_no_object"_s, path, field);
    return document.object();
}

QString passwordFile(const QString &path, const QString &field)
{
    QString text = textFile(path, field); // another encoding would be another password
    if (const qsizetype end = text.indexOf(u'\n'); end >= 0)
        text.truncate(end);
    if (text.endsWith(u'\r'))
        text.chop(1);
    if (text.isEmpty())
        refuse(ErrorKind::Rejected, u"password_empty"_s, path, field);
    return text;
}

} // namespace deskbell::ctl
