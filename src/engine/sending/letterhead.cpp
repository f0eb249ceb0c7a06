#include "engine/sending/letterhead.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Parcel letterhead(const Office &office, const ChannelSettings &email, Instant now)
{
    Parcel parcel;
    QString from = email.from;
    if (from.trimmed().isEmpty() && email.outbox) // the outbox needs no sender of its own, a letter does
        from = office.supportAddress.contains(u'@') ? office.supportAddress : u"office@outbox.invalid"_s;
    const bool named = from.contains(u'<');
    parcel.from = named ? from.section(u'<', -1).remove(u'>').trimmed() : from.trimmed();
    parcel.fromName = named ? from.section(u'<', 0, -2).trimmed().remove(u'"') : email.fromName.isEmpty() ? office.name : email.fromName;
    parcel.replyTo = office.supportAddress.contains(u'@') ? office.supportAddress : parcel.from;
    parcel.at = now;
    parcel.zone = office.zone;
    return parcel;
}

} // namespace deskbell
