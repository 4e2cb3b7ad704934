/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Sends back what the caller wants at the end: files and folders, as cpio archives, through the
 * mailbox. */
#ifndef GUEST_FETCH_H
#define GUEST_FETCH_H

struct spec;

/* Sends each SPEC_FETCH path with MAIL_FETCH; what cannot be read is left out and reported. */
void fetch_send(const struct spec *spec);

#endif
