#include "channels/smtp/smtp_reply.h"

#include <QRegularExpression>

namespace deskbell {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestWords = 512;

QString printable(QByteArrayView text)
{
    const QString decoded = text.toByteArray().isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
    QString shown;
    qsizetype bytes = 0;
    const QList<uint> points = decoded.toUcs4();
    for (const uint point : points) {
        const QChar::Category category = QChar::category(point);
        // Format characters can turn the reading direction of what stands around them.
        const bool plain = category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph && category != QChar::Other_NotAssigned && category != QChar::Other_Surrogate;
        const QString piece = plain ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1)
                                    : QString(u"\\x"_s + QString::number(point, 16).rightJustified(2, u'0').toUpper());
        bytes += piece.toUtf8().size();
        if (bytes > longestWords)
            break;
        shown += piece;
    }
    return shown;
}

QString SmtpReply::enhanced() const
{
    if (lines.isEmpty())
        return {};
    static const QRegularExpression form(u"^([245])\\.(\\d{1,3})\\.(\\d{1,3})(?:[ :]|$)"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(lines.first().left(16)));
    if (!match.hasMatch() || match.capturedView(1).toInt() != kind())
        return {};
    return QString(match.captured(1) + u'.' + match.captured(2) + u'.' + match.captured(3));
}

QString SmtpReply::words() const
{
    return printable(QByteArray(QByteArray::number(code) + ' ' + lines.join(' ')));
}

void SmtpReplyParser::offend(QByteArrayView text)
{
    m_broken = true;
    m_offence = printable(text.first(std::min<qsizetype>(text.size(), 200)));
    m_partial.clear();
}

void SmtpReplyParser::feed(QByteArrayView bytes)
{
    while (!m_broken && !bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype length = end < 0 ? bytes.size() : end + 1;
        if (m_partial.size() + length > longestLine) {
            m_partial.append(bytes.first(std::min<qsizetype>(length, 200)));
            offend(QByteArray(m_partial));
            return;
        }
        m_partial.append(bytes.first(length));
        bytes = bytes.sliced(length);
        if (end < 0)
            return;
        const QByteArray whole = std::exchange(m_partial, {});
        line(whole);
    }
}

void SmtpReplyParser::line(QByteArrayView text)
{
    QByteArrayView bare = text.chopped(1);
    if (bare.endsWith('\r'))
        bare = bare.chopped(1);
    const auto digit = [&](qsizetype at, char low, char high) { return bare[at] >= low && bare[at] <= high; };
    const bool good = bare.size() >= 3 && digit(0, '2', '5') && digit(1, '0', '9') && digit(2, '0', '9')
        && (bare.size() == 3 || bare[3] == ' ' || bare[3] == '-') && !bare.contains('\0') && !bare.contains('\r');
    if (!good) {
        offend(text);
        return;
    }
    const int code = (bare[0] - '0') * 100 + (bare[1] - '0') * 10 + (bare[2] - '0');
    if (!m_current.lines.isEmpty() && m_current.code != code) {
        offend(text);
        return;
    }
    m_current.code = code;
    m_current.lines.append(bare.size() > 4 ? bare.sliced(4).toByteArray() : QByteArray());
    if (m_current.lines.size() > mostLines) {
        offend(text);
        return;
    }
    if (bare.size() > 3 && bare[3] == '-')
        return;
    m_ready.push_back(std::exchange(m_current, {}));
}

std::optional<SmtpReply> SmtpReplyParser::take()
{
    if (m_ready.empty())
        return std::nullopt;
    SmtpReply reply = std::move(m_ready.front());
    m_ready.pop_front();
    return reply;
}

} // namespace deskbell
