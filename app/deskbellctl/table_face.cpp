#include "app/deskbellctl/table_face.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <vector>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: return QString::number(value.toInteger());
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &each : array)
            parts.append(cell(each));
        return parts.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.contains(u"amount"_s) && object.contains(u"currency"_s))
            return object.value(u"amount"_s).toString() + u' ' + object.value(u"currency"_s).toString();
        QStringList parts;
        for (auto each = object.begin(); each != object.end(); ++each)
            parts.append(QString(each.key() + u'=' + cell(each.value())));
        return parts.join(u' ');
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return u"-"_s;
}

QString aligned(const std::vector<QStringList> &rows, const QString &indent)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= static_cast<size_t>(i))
                widths.push_back(0);
            auto &width = widths[static_cast<size_t>(i)];
            width = qMax(width, row[i].size());
        }
    QString text;
    for (const QStringList &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? QString(row[i].leftJustified(widths[static_cast<size_t>(i)]) + u"  "_s) : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString table(const QJsonArray &array, const QStringList &columns, const QString &indent)
{
    std::vector<QStringList> rows;
    QStringList headings;
    for (const QString &column : columns)
        headings.append(QString(column).replace(u'_', u' ').toUpper());
    rows.push_back(headings);
    for (const auto &each : array) {
        QStringList row;
        for (const QString &column : columns)
            row.append(cell(each.toObject().value(column)).replace(u'\n', u' '));
        rows.push_back(row);
    }
    return aligned(rows, indent);
}

} // namespace

QString asText(const QJsonObject &data, const QString &list, const QStringList &columns)
{
    if (!list.isEmpty()) {
        QString text = table(data.value(list).toArray(), columns, {});
        if (const QString next = data.value(u"next"_s).toString(); !next.isEmpty())
            text += u"--after "_s + next + u'\n';
        return text;
    }
    std::vector<QStringList> fields;
    QString below;
    for (auto each = data.begin(); each != data.end(); ++each) {
        const QJsonArray array = each.value().toArray();
        const QString name = QString(each.key()).replace(u'_', u' ');
        if (!array.isEmpty() && array.first().isObject())
            below += name + u":\n"_s + table(array, array.first().toObject().keys(), u"  "_s);
        else if (each.value().toString().contains(u'\n'))
            below += name + u":\n"_s + each.value().toString() + u'\n';
        else
            fields.push_back({QString(name + u':'), cell(each.value())});
    }
    return aligned(fields, {}) + below;
}

} // namespace deskbell::ctl
