/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The names of numbers: flags, commands, families. Each table ends with a NULL name; the row behind that
 * holds the word for a value that the table lacks: "AF_???". In a table of flags a first row of value 0
 * is what no flag at all is called (O_RDONLY, PROT_NONE).
 */
#ifndef ABI_NAMES_H
#define ABI_NAMES_H

#include "abi/sysent.h"

extern const struct xlat names_access[];
extern const struct xlat names_arch_prctl[];
extern const struct xlat names_arphrd[];
extern const struct xlat names_at[];
extern const struct xlat names_clock[];
extern const struct xlat names_clone[];
extern const struct xlat names_close_range[];
extern const struct xlat names_cmsg_ip[];
extern const struct xlat names_cmsg_socket[];
extern const struct xlat names_epoll_create[];
extern const struct xlat names_epoll_event[];
extern const struct xlat names_epoll_op[];
extern const struct xlat names_ethertype[];
extern const struct xlat names_eventfd[];
extern const struct xlat names_fcntl_cmd[];
extern const struct xlat names_fd_flags[];
extern const struct xlat names_signalfd[];
extern const struct xlat names_flock[];
extern const struct xlat names_futex[];
extern const struct xlat names_getrandom[];
extern const struct xlat names_ioctl[];
extern const struct xlat names_ip_opt[];
extern const struct xlat names_ipproto[];
extern const struct xlat names_ipv6_opt[];
extern const struct xlat names_madvise[];
extern const struct xlat names_map[];
extern const struct xlat names_memfd[];
extern const struct xlat names_mremap[];
extern const struct xlat names_msg[];
extern const struct xlat names_msync[];
extern const struct xlat names_netlink[];
extern const struct xlat names_netlink_opt[];
extern const struct xlat names_open[];
extern const struct xlat names_packet_opt[];
extern const struct xlat names_packet_type[];
extern const struct xlat names_poll_event[];
extern const struct xlat names_prot[];
extern const struct xlat names_raw_opt[];
extern const struct xlat names_rwf[];
extern const struct xlat names_seek[];
extern const struct xlat names_shutdown[];
extern const struct xlat names_signal[];
extern const struct xlat names_sigprocmask[];
extern const struct xlat names_so[];
extern const struct xlat names_sock_domain[];
extern const struct xlat names_sock_flags[];
extern const struct xlat names_sock_type[];
extern const struct xlat names_sol[];
extern const struct xlat names_splice[];
extern const struct xlat names_tcp_opt[];
extern const struct xlat names_timer_set[];
extern const struct xlat names_timerfd[];
extern const struct xlat names_io_uring_enter[];
extern const struct xlat names_timerfd_set[];
extern const struct xlat names_udp_opt[];
extern const struct xlat names_wait[];

/* The name of a value; NULL if the table has none. */
const char *xlat_name(const struct xlat *names, uint64_t value);
/* The word for the values that it lacks. */
const char *xlat_unknown(const struct xlat *names);

#endif
