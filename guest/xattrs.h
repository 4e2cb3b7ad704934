/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Extended attributes of the host's files, which the archive of the parcel cannot carry. */
#ifndef GUEST_XATTRS_H
#define GUEST_XATTRS_H

struct spec;

/* Gives the files theirs, in the root where the programs will be; of what the guest's file system
 * refuses, one message (MAIL_NOTE) says the first and how many. */
void xattrs_give(const struct spec *spec);

#endif
