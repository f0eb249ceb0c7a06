#pragma once

#include "domain/ports/channel.h"
#include "domain/values/result.h"

#include <QByteArray>

namespace deskbell {

/// The parcel as an RFC 5322 message, CR LF throughout, quoted-printable UTF-8, no line longer than 78 bytes in the body.
/// Names and subject lose their controls. An address, message id or Deskbell id with anything that could break out of its
/// header is Rejected: code bad_address, detail the text, field from, to, reply_to, message_id or deskbell_id.
[[nodiscard]] Result<QByteArray> compose(const Parcel &parcel);

} // namespace deskbell
