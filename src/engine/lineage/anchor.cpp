#include "engine/lineage/anchor.h"

#include "domain/files/durable_file.h"
#include "domain/files/private_folder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell {

namespace {

constexpr std::ptrdiff_t daysKept = 180; // facts/reliability.md §5.10
constexpr qsizetype keyLength = 16;

qint64 dayOf(Instant at) { return at.ms / std::chrono::milliseconds(24h).count(); }

QString fileOf(const QString &stateFolder, const QString &officeUuid)
{
    return stateFolder + u'/' + officeUuid + u".anchor"_s;
}

QByteArray lineOf(const QJsonObject &said)
{
    return QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject sayMark(const AnchorMark &mark)
{
    return {{u"epoch"_s, mark.epoch}, {u"gates"_s, mark.gates}, {u"seq"_s, mark.seq}, {u"head"_s, QString::fromLatin1(mark.head.toHex())},
            {u"at"_s, mark.at.ms}, {u"file"_s, mark.file}};
}

QJsonArray sayKeys(const std::vector<QByteArray> &keys)
{
    QJsonArray said;
    for (const QByteArray &key : keys)
        said.append(QString::fromLatin1(key.toHex()));
    return said;
}

std::optional<AnchorMark> markIn(const QJsonObject &line)
{
    if (!line.contains(u"seq"_s))
        return {};
    return AnchorMark{line[u"epoch"_s].toInteger(), line[u"gates"_s].toInteger(), line[u"seq"_s].toInteger(),
                      QByteArray::fromHex(line[u"head"_s].toString().toLatin1()), {line[u"at"_s].toInteger()}, line[u"file"_s].toString()};
}

/// Calls `seen` with every whole line.
template <typename Seen> void eachLine(const QString &file, Seen seen)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return;
    while (!lines.atEnd())
        if (const QJsonDocument line = QJsonDocument::fromJson(lines.readLine()); line.isObject())
            seen(line.object());
}

Failure unwritable(const QString &why)
{
    return failure(ErrorKind::Temporary, u"anchor_failed"_s, why);
}

} // namespace

Anchor::Anchor(QString file, QString uuid) : m_file(std::move(file)), m_uuid(std::move(uuid)) {}

Result<std::unique_ptr<Anchor>> Anchor::open(const QString &stateFolder, const QString &officeUuid)
{
    if (!makePrivateFolder(stateFolder))
        return unwritable(stateFolder);
    std::unique_ptr<Anchor> anchor(new Anchor(fileOf(stateFolder, officeUuid), officeUuid));
    anchor->read();
    if (anchor->m_size > longFile)
        if (auto shortened = anchor->shorten(); !shortened)
            return Failure(shortened.error());
    return anchor;
}

std::optional<AnchorMark> Anchor::markOf(const QString &stateFolder, const QString &officeUuid)
{
    std::optional<AnchorMark> newest;
    eachLine(fileOf(stateFolder, officeUuid), [&](const QJsonObject &line) {
        if (auto mark = markIn(line))
            newest = std::move(mark);
    });
    return newest;
}

std::optional<AnchorMark> Anchor::markOfOthers() const
{
    if (!m_mark || QFileInfo(m_file).size() == m_size)
        return {};
    const auto newest = markOf(QFileInfo(m_file).path(), m_uuid);
    return newest && newest->file != m_mark->file ? newest : std::nullopt;
}

void Anchor::read()
{
    m_size = QFileInfo(m_file).size();
    eachLine(m_file, [&](const QJsonObject &line) {
        if (auto mark = markIn(line))
            m_mark = std::move(mark);
        const Memory when{line[u"epoch"_s].toInteger(), {line[u"at"_s].toInteger()}};
        const QJsonArray sent = line[u"sent"_s].toArray(), taken = line[u"not"_s].toArray();
        for (const auto &key : sent)
            m_handedOver.insert(QByteArray::fromHex(key.toString().toLatin1()), when);
        for (const auto &key : taken)
            m_handedOver.remove(QByteArray::fromHex(key.toString().toLatin1()));
    });
    forgetOldest();
}

void Anchor::forgetOldest()
{
    std::set<qint64> days;
    for (const Memory &each : std::as_const(m_handedOver))
        days.insert(dayOf(each.at));
    if (std::ssize(days) <= daysKept)
        return;
    const qint64 first = *std::prev(days.end(), daysKept);
    m_handedOver.removeIf([first](const auto &each) { return dayOf(each.value().at) < first; });
}

Result<> Anchor::write(const AnchorMark &mark, const std::vector<QByteArray> &handedOver)
{
    QJsonObject line = sayMark(mark);
    if (!handedOver.empty())
        line.insert(u"sent"_s, sayKeys(handedOver));
    const QByteArray said = lineOf(line);
    if (auto added = add(said); !added)
        return added;
    m_mark = mark;
    for (const QByteArray &key : handedOver)
        m_handedOver.insert(key, {mark.epoch, mark.at});
    return m_size > m_longest ? shorten() : Result<>();
}

Result<> Anchor::forget(const QByteArray &key)
{
    if (!m_handedOver.remove(key))
        return {};
    return add(lineOf({{u"not"_s, sayKeys({key})}}));
}

Result<> Anchor::add(const QByteArray &lines)
{
    const bool fresh = !QFile::exists(m_file);
    // What a power failure cut off must not swallow what comes behind it.
    const QByteArray whole = fresh ? lines : "\n" + lines;
    if (auto added = appendDurably(m_file, whole); !added)
        return unwritable(added.error().detail);
    if (fresh)
        syncFolder(QFileInfo(m_file).path());
    m_size = (fresh ? 0 : m_size) + whole.size();
    return {};
}

Result<> Anchor::shorten()
{
    forgetOldest();
    QSaveFile anew(m_file);
    if (!anew.open(QIODevice::WriteOnly))
        return unwritable(anew.errorString());
    anew.setPermissions(onlyOwner);
    for (auto each = m_handedOver.cbegin(); each != m_handedOver.cend(); ++each)
        anew.write(lineOf({{u"epoch"_s, each->epoch}, {u"at"_s, each->at.ms}, {u"sent"_s, sayKeys({each.key()})}}));
    if (m_mark)
        anew.write(lineOf(sayMark(*m_mark)));
    if (!anew.flush() || !anew.commit()) // commit() alone does not see that the last bytes found no room
        return unwritable(anew.errorString());
    syncFolder(QFileInfo(m_file).path());
    m_size = QFileInfo(m_file).size();
    m_longest = std::max(longFile, 2 * m_size); // what must be remembered is not written anew with every line
    return {};
}

QByteArray Anchor::key(RuleId rule, MatterId matter, const QString &occurrence, const QString &address) const
{
    const QString said = QStringList{m_uuid, QString::number(rule.value), QString::number(matter.value), occurrence, address.toCaseFolded()}.join(u'\n');
    return QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).first(keyLength);
}

bool Anchor::remembers(const QByteArray &key, qint64 epoch) const
{
    const auto found = m_handedOver.constFind(key);
    return found != m_handedOver.cend() && found->epoch < epoch;
}

} // namespace deskbell
