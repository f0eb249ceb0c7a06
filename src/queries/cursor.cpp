#include "queries/cursor.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace deskbell::queries {

namespace {

constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString cursor(const QVariantList &orderColumns)
{
    // CBOR begins with the array's length, so the word never begins with a dash.
    const QByteArray bytes = QCborValue(QCborArray::fromVariantList(orderColumns)).toCbor();
    return QString::fromLatin1(bytes.toBase64(alphabet));
}

Result<QVariantList> cursorColumns(const QString &cursor, qsizetype columns)
{
    if (cursor.isEmpty())
        return QVariantList{};
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(), alphabet | QByteArray::AbortOnBase64DecodingErrors);
    QCborParserError error;
    const QCborValue value = decoded ? QCborValue::fromCbor(*decoded, &error) : QCborValue();
    if (!decoded || error.error != QCborError::NoError || !value.isArray() || value.toArray().size() != columns)
        return failure(ErrorKind::Rejected, u"bad_cursor"_s, cursor, u"after"_s);
    return value.toArray().toVariantList();
}

} // namespace deskbell::queries
