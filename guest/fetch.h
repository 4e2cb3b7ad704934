/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the caller wants back when all is over: files and folders as cpio archives, through the
 * mailbox. */
#ifndef GUEST_FETCH_H
#define GUEST_FETCH_H

struct spec;

/* Sends each path of the specification's SPEC_FETCH with MAIL_FETCH; what cannot be read is left
 * out, and told. */
void fetch_send(const struct spec *spec);

#endif
