#include "engine/upkeep/doctor.h"
#include "fuzz_office.h"
#include "queries/reader.h"
#include "store/database.h"
#include "store/tables/settings.h"

#include <QFile>
#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;
const Instant now{1'795'422'600'000};

QByteArray read(const QString &file)
{
    QFile in(file);
    fuzz::promise(in.open(QIODevice::ReadOnly), "the file of an office is still there");
    return in.readAll();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    fuzz::promise(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size(), "the file of this target can be written");
}

/// The seed with what the input says: five bytes for each change, the page, the place in it (two), the kind of change and a value.
QByteArray damaged(QByteArray bytes, const std::uint8_t *data, std::size_t size)
{
    for (; size >= 5 && !bytes.isEmpty(); data += 5, size -= 5) {
        const qsizetype pages = std::max<qsizetype>(1, bytes.size() / pageSize);
        const qsizetype page = data[0] % pages * pageSize;
        // Every second kind lands among the first bytes of the page, where its structure is.
        const qsizetype place = (data[1] | data[2] << 8) % (data[3] & 1 ? 112 : pageSize);
        const qsizetype at = std::min(page + place, bytes.size() - 1);
        const char value = static_cast<char>(data[4]);
        switch (data[3] / 2 % 5) {
        case 0: bytes[at] = value; break;
        case 1: bytes[at] = static_cast<char>(bytes[at] ^ value); break;
        case 2: bytes.replace(at, std::min<qsizetype>(64, bytes.size() - at), QByteArray(std::min<qsizetype>(64, bytes.size() - at), value)); break;
        case 3: bytes.replace(page, std::min(pageSize, bytes.size() - page), bytes.mid(data[4] % pages * pageSize, pageSize)); break;
        default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

/// Everything that screens and console read. Any of it may fail, with a code.
template <typename T> void readOrRefused(const Result<T> &result)
{
    fuzz::promise(result || !result.error().code.isEmpty(), "what cannot be read is refused with a code");
}

void lookAround(const QString &data)
{
    const auto reader = Reader::open(data);
    readOrRefused(reader);
    if (!reader)
        return;
    const QDate today(2026, 11, 23);
    readOrRefused((*reader)->office());
    readOrRefused((*reader)->channel(ChannelKind::Email));
    readOrRefused((*reader)->clients({{}, ClientFilter::All, today, 50, {}}));
    readOrRefused((*reader)->clients({u"nowak"_s, ClientFilter::Unreachable, today, 50, {}}));
    readOrRefused((*reader)->client(ClientId{1}));
    readOrRefused((*reader)->matters({}));
    readOrRefused((*reader)->rules());
    readOrRefused((*reader)->templates());
    readOrRefused((*reader)->messages({}));
    readOrRefused((*reader)->log(ClientId{1}, {}, false));
    readOrRefused((*reader)->worker(today));
    readOrRefused((*reader)->catchUp(now));
}

} // namespace

/// An office's file that something damaged: refused or read, with the same bytes afterwards; never a crash, never deleted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::FuzzOffice office;
    static const QByteArray seed = read(office.file());
    const QByteArray bytes = damaged(seed, data, size);
    write(office.file(), bytes);
    const auto look = [&](store::Open mode) {
        const auto database = store::Database::open(office.file(), mode);
        readOrRefused(database);
        if (database)
            readOrRefused(verify(**database, now));
        return database.has_value();
    };
    look(store::Open::ReadOnly);
    lookAround(office.data());
    fuzz::promise(read(office.file()) == bytes, "reading a damaged office changes nothing in it");
    // A sound office with another journal than ours is given ours; in all else opening for writing writes nothing.
    const bool opened = look(store::Open::ReadWrite);
    fuzz::promise(read(office.file()) == bytes || (opened && bytes[19] == 2), "a damaged office that is refused stays as it is");
    return 0;
}
