#include "domain/text/address.h"
#include "domain/text/limits.h"
#include "promise.h"

#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// An e-mail address as typed: one mailbox that can stand in an envelope and a header, or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = fuzz::textOf(data, size);
    const auto address = emailAddress(typed);
    (void)shownAddress(typed);
    if (!address) {
        fuzz::promiseRefusal(address.error());
        return 0;
    }
    fuzz::promise(address->count(u'@') == 1, "an address has one @");
    fuzz::promise(std::ranges::none_of(*address, [](QChar each) { return each.unicode() <= 0x20 || each.unicode() == 0x7f || each.isSpace(); }),
                  "an address has no spaces and no control characters");
    const bool quoted = address->startsWith(u'"') && address->contains("\"@"_L1); // a mailbox may stand in quotes (RFC 5321 4.1.2)
    fuzz::promise(quoted || std::ranges::none_of(*address, [](QChar each) { return u"<>(),;:\\\"[]"_s.contains(each); }),
                  "outside quotes an address has nothing that would end it in a header");
    const auto again = emailAddress(*address);
    fuzz::promise(again && *again == *address, "an address that is read again is the same");
    const QString envelope = withAsciiDomain(*address);
    const qsizetype at = envelope.indexOf(u'@');
    fuzz::promise(at > 0 && at + 1 < envelope.size(), "an envelope's address has a mailbox and a domain");
    fuzz::promise(std::ranges::all_of(envelope.sliced(at), [](QChar each) { return each.unicode() > 0x20 && each.unicode() < 0x7f; }), "a domain is ASCII in the envelope");
    fuzz::promise(envelope.toUtf8().size() <= limits::email && envelope.first(at).toUtf8().size() <= limits::localPart, "an envelope's address keeps to the lengths of RFC 5321");
    fuzz::promise(needsSmtpUtf8(*address) == std::ranges::any_of(envelope.first(at), [](QChar each) { return each.unicode() >= 0x80; }),
                  "SMTPUTF8 is needed exactly when the mailbox is not ASCII");
    return 0;
}
