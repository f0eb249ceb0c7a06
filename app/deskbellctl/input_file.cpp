#include "app/deskbellctl/input_file.h"

#include "app/deskbellctl/exit_code.h"
#include "domain/text/limits.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>
#include <cstdio>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// One byte more than may be is read, never the whole of something endless.
QByteArray wholeOf(QIODevice &file, const QString &path, const QString &field)
{
    QByteArray bytes;
    while (bytes.size() <= limits::fileBytes) {
        const QByteArray piece = file.read(limits::fileBytes + 1 - bytes.size());
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
    refuse(ErrorKind::Rejected, u"file_too_large"_s, path, field);
}

} // namespace

QByteArray inputFile(const QString &path, const QString &field)
{
    QFile file;
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            refuse(ErrorKind::NotFound, u"file_unreadable"_s, u"stdin"_s, field);
        return wholeOf(file, u"stdin"_s, field);
    }
    file.setFileName(path);
    if (!QFileInfo::exists(path))
        refuse(ErrorKind::NotFound, u"no_file"_s, path, field);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        refuse(ErrorKind::Rejected, u"file_unreadable"_s, path, field);
    return wholeOf(file, path, field);
}

QString textFile(const QString &path, const QString &field)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(inputFile(path, field));
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
    if (text.size() > limits::password)
        refuse(ErrorKind::Rejected, u"text_too_large"_s, QString::number(limits::password), field);
    return text;
}

} // namespace deskbell::ctl
