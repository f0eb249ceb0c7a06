#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>
#include <deque>
#include <optional>

namespace deskbell {

/// One whole reply of an SMTP server.
struct SmtpReply {
    int code = 0;
    QByteArrayList lines; ///< the text of each line, without code and line end
    [[nodiscard]] int kind() const { return code / 100; }
    /// "5.1.1" when the text begins with an enhanced status code (RFC 3463) of the reply's own class.
    [[nodiscard]] QString enhanced() const;
    /// All lines as one printable line with the code, at most 512 bytes of UTF-8.
    [[nodiscard]] QString words() const;
};

/// A server's text as plain, printable, single-line text of at most 512 bytes; what is not shows as \xNN.
[[nodiscard]] QString printable(QByteArrayView text);

/// Takes bytes as they come and gives whole replies. Anything that is no reply breaks it for good: what follows cannot be trusted.
class SmtpReplyParser {
public:
    static constexpr qsizetype longestLine = 4096;
    static constexpr qsizetype mostLines = 100;

    void feed(QByteArrayView bytes);
    [[nodiscard]] std::optional<SmtpReply> take();
    [[nodiscard]] bool broken() const { return m_broken; }
    /// The line that broke it, for the log.
    [[nodiscard]] QString offence() const { return m_offence; }
    /// What has been read of a reply that has not come to its end; printable.
    [[nodiscard]] QString begun() const { return printable(QByteArray(m_current.lines.join(' ') + m_partial)); }
    /// Nothing half read and nothing untaken.
    [[nodiscard]] bool empty() const { return m_partial.isEmpty() && m_current.lines.isEmpty() && m_ready.empty(); }

private:
    void line(QByteArrayView text);
    void offend(QByteArrayView text);

    QByteArray m_partial;
    SmtpReply m_current;
    std::deque<SmtpReply> m_ready;
    bool m_broken = false;
    QString m_offence;
};

} // namespace deskbell
