#include "store/tables/matter_snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace deskbell::store {

QString matterSnapshot(const Matter &matter)
{
    QJsonArray lines;
    for (const Line &line : matter.lines)
        lines += QJsonObject{{u"text"_s, line.text}, {u"amount"_s, line.amount}, {u"sender"_s, line.sender}, {u"done"_s, line.done}};
    QJsonObject json{{u"type"_s, matter.type},
                     {u"number"_s, matter.number},
                     {u"title"_s, matter.title},
                     {u"state"_s, QString(code(matter.state))},
                     {u"link"_s, matter.link},
                     {u"activated"_s, matter.activated},
                     {u"lines"_s, lines}};
    if (matter.starts.isValid())
        json[u"starts"_s] = matter.starts.toString(Qt::ISODate);
    if (matter.ends.isValid())
        json[u"ends"_s] = matter.ends.toString(Qt::ISODate);
    if (matter.at)
        json[u"at"_s] = matter.at->ms;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace deskbell::store
