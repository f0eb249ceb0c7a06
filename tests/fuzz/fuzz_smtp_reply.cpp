#include "channels/smtp/smtp_capabilities.h"
#include "channels/smtp/smtp_reply.h"
#include "channels/smtp/smtp_verdict.h"
#include "promise.h"

#include <algorithm>
#include <vector>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    std::vector<SmtpReply> replies;
    bool broken = false;
};

Read inPieces(const QByteArray &bytes, qsizetype piece)
{
    SmtpReplyParser parser;
    Read read;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        while (auto reply = parser.take())
            read.replies.push_back(*reply);
    }
    read.broken = parser.broken();
    fuzz::promise(read.broken || parser.offence().isEmpty(), "only a broken reply has an offence");
    return read;
}

void promiseOneLine(const QString &words)
{
    fuzz::promise(words.toUtf8().size() <= 512, "a server's words are 512 bytes at most");
    fuzz::promise(std::ranges::none_of(words, [](QChar each) { return each.unicode() < 0x20 || each.unicode() == 0x7f || each == QChar::LineSeparator; }),
                  "a server's words are one line without control characters");
}

void judge(const SmtpReply &reply)
{
    fuzz::promise(reply.code >= 200 && reply.code <= 599, "a reply has a code from 200 to 599");
    fuzz::promise(!reply.lines.isEmpty() && reply.lines.size() <= SmtpReplyParser::mostLines, "a reply has lines, and not too many");
    fuzz::promise(reply.enhanced().isEmpty() || reply.enhanced().front().digitValue() == reply.kind(), "an enhanced code is of its reply's class");
    promiseOneLine(reply.words());
    const SmtpCapabilities can = smtpCapabilities(reply);
    fuzz::promise(can.size >= 0 && (can.size == 0 || can.sizeOffered), "a size limit is a number that was offered");
    fuzz::promise(std::ranges::none_of(can.auth, [](const QString &each) { return each.isEmpty() || each.contains(u' '); }), "mechanisms are words");
    for (int each = 0; each <= static_cast<int>(SmtpPhase::Dot); ++each) {
        const auto phase = static_cast<SmtpPhase>(each);
        for (const bool authenticated : {false, true}) {
            const Outcome outcome = smtpVerdict(phase, reply, authenticated);
            fuzz::promise(outcome.kind != OutcomeKind::Accepted, "no refusal is taken for an acceptance");
            fuzz::promise(outcome.kind != OutcomeKind::Unknown || phase == SmtpPhase::Dot, "before the dot nothing is unknown");
            fuzz::promise(phase != SmtpPhase::Dot || reply.kind() == 4 || reply.kind() == 5 || outcome.kind == OutcomeKind::Unknown,
                          "after the dot, what is neither yes nor no is unknown");
            fuzz::promise(outcome.kind != OutcomeKind::ChannelStopped || !outcome.stopCode.isEmpty(), "a channel that stops says why");
        }
    }
}

} // namespace

/// What a server sends: the same replies however the line cuts it, nothing but replies, and a verdict on each in every phase.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    promiseOneLine(printable(bytes));
    const Read whole = inPieces(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const qsizetype piece : {qsizetype(1), qsizetype(7)}) {
        const Read again = inPieces(bytes, piece);
        fuzz::promise(again.broken == whole.broken && again.replies.size() == whole.replies.size(), "replies do not depend on how they arrive");
        for (std::size_t i = 0; i < whole.replies.size(); ++i)
            fuzz::promise(again.replies[i].code == whole.replies[i].code && again.replies[i].lines == whole.replies[i].lines, "replies do not depend on how they arrive");
    }
    std::ranges::for_each(whole.replies, judge);
    return 0;
}
