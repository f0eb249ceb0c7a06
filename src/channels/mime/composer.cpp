#include "channels/mime/composer.h"

#include "domain/text/address.h"

#include <QDateTime>
#include <QTimeZone>
#include <gmime/gmime.h>
#include <memory>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

// GMime keeps global tables; once per process, never shut down (other threads may still hold its objects at exit).
void initOnce()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(done)
}

// GMime's casting macros do not survive -Wold-style-cast; the hierarchy is plain C structs that begin with their base.
template <typename To, typename From> To *as(From *object)
{
    return reinterpret_cast<To *>(object);
}

// GMime lets CR LF through in addresses and message ids (facts/email.md §5-1), so this comes before anything of GMime's.
Result<QString> address(const QString &typed, const QString &field)
{
    Result<QString> checked = emailAddress(typed);
    if (!checked || *checked != typed)
        return failure(ErrorKind::Rejected, u"bad_address"_s, typed, field);
    return withAsciiDomain(typed);
}

Result<> token(const QString &text, const QString &field)
{
    const bool good = !text.isEmpty() && text.size() <= 250 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>';
    });
    if (!good)
        return failure(ErrorKind::Rejected, u"bad_address"_s, text, field);
    return {};
}

// Line ends as \n, no other controls but tab; ends with exactly one line end.
QByteArray bodyText(const QString &text)
{
    QString clean;
    clean.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    if (!clean.endsWith(u'\n'))
        clean += u'\n';
    return clean.toUtf8();
}

Owned<GMimeTextPart> textPart(const char *subtype, const QString &text)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), bodyText(text).constData());
    g_mime_part_set_content_encoding(as<GMimePart>(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

void setDate(GMimeMessage *message, Instant at, const QString &zone)
{
    const QTimeZone office(zone.toUtf8());
    const qint64 seconds = at.ms / 1000;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, office.isValid() ? office : QTimeZone::utc());
    GTimeZone *offset = g_time_zone_new_offset(moment.offsetFromUtc());
    GDateTime *utc = g_date_time_new_from_unix_utc(seconds);
    GDateTime *local = g_date_time_to_timezone(utc, offset);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(offset);
}

/// A word this long is not folded by GMime but encoded, in words longer than RFC 2047 has them; quotes count twice, it escapes them.
bool hasLongWord(const QString &text)
{
    static constexpr qsizetype most = 60;
    const QStringList words = text.split(u' ');
    return std::ranges::any_of(words, [](const QString &word) { return word.size() + word.count(u'"') + word.count(u'\\') > most; });
}

// RFC 2047, every word whole characters and at most 60 bytes. GMime makes words of up to 84 and leaves a literal "=?" to be
// taken for one; what it is given in words it passes on and folds.
QByteArray headerText(const QString &typed)
{
    static constexpr qsizetype mostBytes = 36; // leaves room for "Subject: " in front
    const QString text = oneLine(typed);
    const bool plain = !text.contains(u"=?"_s) && !hasLongWord(text) && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (plain)
        return text.toLatin1();
    QByteArrayList words;
    QByteArray bytes;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const QByteArray character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        if (bytes.size() + character.size() > mostBytes)
            words.append(std::exchange(bytes, {}).toBase64());
        bytes += character;
    }
    words.append(bytes.toBase64());
    return QByteArray("=?utf-8?b?" + words.join("?= =?utf-8?b?") + "?=");
}

// As a raw value: GMime would decode our words and make its own again.
void setSubject(GMimeObject *head, const QString &subject)
{
    const QByteArray text = headerText(subject);
    g_mime_object_set_header(head, "Subject", "-", nullptr);
    GMimeHeader *const header = g_mime_header_list_get_header(g_mime_object_get_header_list(head), "Subject");
    if (text.startsWith("=?")) {
        const QByteArray folded = " " + QByteArray(text).replace("?= =?", "?=\n =?") + "\n";
        g_mime_header_set_raw_value(header, folded.constData());
    } else {
        g_mime_object_set_header(head, "Subject", text.constData(), nullptr);
    }
}

void addMailbox(GMimeMessage *message, GMimeAddressType type, const QString &name, const QString &mailbox)
{
    const QByteArray display = headerText(name);
    g_mime_message_add_mailbox(message, type, display.isEmpty() ? nullptr : display.constData(), mailbox.toUtf8().constData());
}

// Relays have been seen to mishandle a leading dot or "From " (facts/email.md §5-4). Only quoted-printable body lines can begin so.
QByteArray guardedLines(const QByteArray &message)
{
    static constexpr qsizetype longest = 76;
    QByteArray guarded;
    guarded.reserve(message.size() + 64);
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype end = message.indexOf("\r\n", at);
        end = end < 0 ? message.size() : end;
        QByteArrayView line(message.constData() + at, end - at);
        while (line.startsWith('.') || line.startsWith("From ")) {
            guarded += line.front() == '.' ? "=2E" : "=46";
            line = line.sliced(1);
            if (line.size() + 3 <= longest)
                break;
            guarded += "=\r\n";
        }
        guarded.append(line.data(), line.size());
        guarded += "\r\n";
        at = end + 2;
    }
    return guarded;
}

} // namespace

Result<QByteArray> compose(const Parcel &parcel)
{
    initOnce();
    const Result<QString> from = address(parcel.from, u"from"_s);
    if (!from)
        return Failure(from.error());
    const Result<QString> to = address(parcel.to, u"to"_s);
    if (!to)
        return Failure(to.error());
    const Result<QString> replyTo = parcel.replyTo.isEmpty() ? Result<QString>(QString()) : address(parcel.replyTo, u"reply_to"_s);
    if (!replyTo)
        return Failure(replyTo.error());
    if (const Result<> id = token(parcel.messageId, u"message_id"_s); !id)
        return Failure(id.error());
    if (const Result<> id = token(parcel.deskbellId, u"deskbell_id"_s); !id)
        return Failure(id.error());

    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    setDate(message.get(), parcel.at, parcel.zone);
    addMailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, parcel.fromName, *from);
    addMailbox(message.get(), GMIME_ADDRESS_TYPE_TO, parcel.toName, *to);
    if (!replyTo->isEmpty())
        addMailbox(message.get(), GMIME_ADDRESS_TYPE_REPLY_TO, {}, *replyTo);
    g_mime_message_set_message_id(message.get(), parcel.messageId.toUtf8().constData());
    GMimeObject *const head = as<GMimeObject>(message.get());
    setSubject(head, parcel.subject);
    g_mime_object_set_header(head, "Auto-Submitted", "auto-generated", nullptr);
    // Never All, DR or NDR: these would suppress the very receipts we ask for.
    g_mime_object_set_header(head, "X-Auto-Response-Suppress", "OOF, AutoReply", nullptr);
    g_mime_object_set_header(head, "X-Deskbell-Id", parcel.deskbellId.toUtf8().constData(), nullptr);

    const Owned<GMimeTextPart> text = textPart("plain", parcel.text);
    if (parcel.html.isEmpty()) {
        g_mime_message_set_mime_part(message.get(), as<GMimeObject>(text.get()));
    } else {
        const Owned<GMimeMultipart> alternative(g_mime_multipart_new_with_subtype("alternative"));
        const Owned<GMimeTextPart> html = textPart("html", parcel.html);
        g_mime_multipart_add(alternative.get(), as<GMimeObject>(text.get()));
        g_mime_multipart_add(alternative.get(), as<GMimeObject>(html.get()));
        g_mime_message_set_mime_part(message.get(), as<GMimeObject>(alternative.get()));
    }

    GMimeFormatOptions *const options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    char *const written = g_mime_object_to_string(head, options);
    QByteArray bytes(written);
    g_free(written);
    g_mime_format_options_free(options);
    return guardedLines(bytes);
}

} // namespace deskbell
