#include "domain/values/message.h"

namespace deskbell {

std::optional<MessageState> moved(MessageState from, Event event)
{
    using enum MessageState;
    switch (from) {
    case Planned:
        switch (event) {
        case Event::Hold: return Held;
        case Event::Claim: return Sending;
        case Event::Skip: return Skipped;
        case Event::Cancel: return Cancelled;
        default: return std::nullopt;
        }
    case Held:
        // Only back to planned, never straight to the wire: the claim decides again.
        switch (event) {
        case Event::Release: return Planned;
        case Event::Skip: return Skipped;
        case Event::Cancel: return Cancelled;
        default: return std::nullopt;
        }
    case Sending:
        switch (event) {
        case Event::Accepted: return Sent;
        case Event::Refused: return Failed;
        case Event::NotTaken: return Planned;
        case Event::Silence: return Unknown;
        default: return std::nullopt;
        }
    case Unknown:
        // By a receipt or a person; no timer and no worker leads out of here.
        switch (event) {
        case Event::ProvedSent: return Sent;
        case Event::ProvedFailed: return Failed;
        default: return std::nullopt;
        }
    case Skipped:
        // A person sends what was missed; no timer and no worker leads out of here.
        return event == Event::Revive ? std::optional(Planned) : std::nullopt;
    case Sent:
    case Failed:
    case Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace deskbell
