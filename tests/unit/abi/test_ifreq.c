// SPDX-License-Identifier: GPL-2.0-or-later
/* ioctl on network interfaces, and fcntl: values and memory before and after the call in, strace's
 * line out. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include <cmocka.h>
#include <linux/if_tun.h>
#include <linux/sockios.h>

#include "abi/decode.h"
#include "base/buf.h"

enum { A = 0x1000, B = 0x2000 };
enum { IOCTL = 16, FCNTL = 72, IOCTL_32 = 54, FCNTL64_32 = 221 };

struct row {
	const char *text, *result;
	enum abi abi;
	unsigned nr;
	uint64_t cmd, arg;
	int64_t value;
	const char *before, *after,
		*behind; /* at A before and after the call, at B after it; NULL: nothing */
	unsigned n, n_behind;
};

#define PAD8    "\0\0\0\0\0\0\0\0"
#define LO      "lo\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
#define FLAGS   LO "\x49\0\0\0\0\0\0\0" PAD8 PAD8
#define INDEX   LO "\1\0\0\0\0\0\0\0" PAD8 PAD8
#define ADDRESS LO "\2\0\0\0\177\0\0\1" PAD8 PAD8
#define ETHER   LO "\1\0\1\2\3\4\5\6" PAD8 PAD8
#define MAP_64                \
	LO "\1\0\0\0\0\0\0\0" \
	   "\2\0\0\0\0\0\0\0" \
	   "\3\0\4\5\6\0\0\0"
#define MAP_32                \
	LO "\1\0\0\0\2\0\0\0" \
	   "\3\0\4\5\6\0\0\0"
#define CONF_64(n)         \
	n "\0\0\0\0\0\0\0" \
	  "\0\x20\0\0\0\0\0\0"
#define CONF_32(n) \
	n "\0\0\0" \
	  "\0\x20\0\0"
#define LOCK_64            \
	"\1\0\0\0\0\0\0\0" \
	"\5\0\0\0\0\0\0\0" \
	"\7\0\0\0\0\0\0\0" \
	"\11\0\0\0\0\0\0\0"
#define LOCK_32            \
	"\1\0\0\0"         \
	"\5\0\0\0\0\0\0\0" \
	"\7\0\0\0\0\0\0\0" \
	"\11\0\0\0"

static const struct row rows[] = {
	{ "ioctl(3, SIOCGIFFLAGS, {ifr_name=\"lo\", ifr_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING})",
	  "0", ABI_X86_64, IOCTL, SIOCGIFFLAGS, A, 0, LO PAD8 PAD8 PAD8, FLAGS, NULL, 40, 0 },
	{ "ioctl(3, SIOCGIFFLAGS, {ifr_name=\"lo\"})", "-1 ENODEV (No such device)", ABI_X86_64,
	  IOCTL, SIOCGIFFLAGS, A, -19, LO PAD8 PAD8 PAD8, NULL, NULL, 40, 0 },
	{ "ioctl(3, SIOCGIFFLAGS, 0x1000)", "-1 EFAULT (Bad address)", ABI_X86_64, IOCTL,
	  SIOCGIFFLAGS, A, -14, LO, NULL, NULL, 16, 0 },
	{ "ioctl(3, SIOCGIFFLAGS, NULL)", "-1 EFAULT (Bad address)", ABI_X86_64, IOCTL,
	  SIOCGIFFLAGS, 0, -14, NULL, NULL, NULL, 0, 0 },
	{ "ioctl(3, SIOCGIFFLAGS, {ifr_name=\"lo\", ifr_flags=IFF_UP|IFF_LOOPBACK|IFF_RUNNING})",
	  "0", ABI_I386, IOCTL_32, SIOCGIFFLAGS, A, 0, LO PAD8 PAD8, FLAGS, NULL, 32, 0 },
	{ "ioctl(3, SIOCGIFINDEX, {ifr_name=\"lo\", ifr_ifindex=1})", "0", ABI_X86_64, IOCTL,
	  SIOCGIFINDEX, A, 0, LO PAD8 PAD8 PAD8, INDEX, NULL, 40, 0 },
	{ "ioctl(3, SIOCGIFNAME, {ifr_ifindex=1, ifr_name=\"lo\"})", "0", ABI_X86_64, IOCTL,
	  SIOCGIFNAME, A, 0, PAD8 PAD8 "\1\0\0\0\0\0\0\0" PAD8 PAD8, INDEX, NULL, 40, 0 },
	{ "ioctl(3, SIOCSIFADDR, {ifr_name=\"lo\", ifr_addr={sa_family=AF_INET, sin_port=htons(0), "
	  "sin_addr=inet_addr(\"127.0.0.1\")}})",
	  "0", ABI_X86_64, IOCTL, SIOCSIFADDR, A, 0, ADDRESS, NULL, NULL, 40, 0 },
	{ "ioctl(3, SIOCGIFHWADDR, {ifr_name=\"lo\", ifr_hwaddr={sa_family=ARPHRD_ETHER, "
	  "sa_data=01:02:03:04:05:06}})",
	  "0", ABI_X86_64, IOCTL, SIOCGIFHWADDR, A, 0, LO PAD8 PAD8 PAD8, ETHER, NULL, 40, 0 },
	{ "ioctl(3, SIOCSIFMAP, {ifr_name=\"lo\", ifr_map={mem_start=0x1, mem_end=0x2, "
	  "base_addr=0x3, irq=0x4, dma=0x5, "
	  "port=0x6}})",
	  "0", ABI_X86_64, IOCTL, SIOCSIFMAP, A, 0, MAP_64, NULL, NULL, 40, 0 },
	{ "ioctl(3, SIOCSIFMAP, {ifr_name=\"lo\", ifr_map={mem_start=0x1, mem_end=0x2, "
	  "base_addr=0x3, irq=0x4, dma=0x5, "
	  "port=0x6}})",
	  "0", ABI_I386, IOCTL_32, SIOCSIFMAP, A, 0, MAP_32, NULL, NULL, 32, 0 },
	{ "ioctl(3, SIOCGIFCONF, {ifc_len=80 /* 2 * sizeof(struct ifreq) */ => 40 /* 1 * "
	  "sizeof(struct ifreq) */, "
	  "ifc_buf=[{ifr_name=\"lo\", ifr_addr={sa_family=AF_INET, sin_port=htons(0), "
	  "sin_addr=inet_addr(\"127.0.0.1\")}}]})",
	  "0", ABI_X86_64, IOCTL, SIOCGIFCONF, A, 0, CONF_64("P"), CONF_64("("), ADDRESS, 16, 40 },
	{ "ioctl(3, SIOCGIFCONF, {ifc_len=64 /* 2 * sizeof(struct ifreq) */ => 32 /* 1 * "
	  "sizeof(struct ifreq) */, "
	  "ifc_buf=[{ifr_name=\"lo\", ifr_addr={sa_family=AF_INET, sin_port=htons(0), "
	  "sin_addr=inet_addr(\"127.0.0.1\")}}]})",
	  "0", ABI_I386, IOCTL_32, SIOCGIFCONF, A, 0, CONF_32("@"), CONF_32(" "), ADDRESS, 8, 32 },
	{ "ioctl(3, SIOCGIFCONF, {ifc_len=40 /* 1 * sizeof(struct ifreq) */, ifc_buf=NULL})", "0",
	  ABI_X86_64, IOCTL, SIOCGIFCONF, A, 0, PAD8 PAD8, "(\0\0\0\0\0\0\0" PAD8, NULL, 16, 0 },
	{ "ioctl(3, SIOCBRADDBR, \"br0\")", "0", ABI_X86_64, IOCTL, SIOCBRADDBR, A, 0, "br0", NULL,
	  NULL, 4, 0 },
	{ "ioctl(3, SIOCETHTOOL, NULL)", "-1 EFAULT (Bad address)", ABI_X86_64, IOCTL, SIOCETHTOOL,
	  0, -14, NULL, NULL, NULL, 0, 0 },
	{ "ioctl(3, TUNSETIFF, 0)", "-1 ENOTTY (Inappropriate ioctl for device)", ABI_X86_64, IOCTL,
	  TUNSETIFF, 0, -25, NULL, NULL, NULL, 0, 0 },
	{ "ioctl(3, _IOC(_IOC_READ, 0x12, 0x34, 0x56), 0x78)",
	  "-1 ENOTTY (Inappropriate ioctl for device)", ABI_X86_64, IOCTL,
	  _IOC(_IOC_READ, 0x12, 0x34, 0x56), 0x78, -25, NULL, NULL, NULL, 0, 0 },
	{ "fcntl(3, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=7})", "0",
	  ABI_X86_64, FCNTL, F_SETLK, A, 0, LOCK_64, NULL, NULL, 32, 0 },
	{ "fcntl64(3, F_GETLK64, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=5, l_len=7, l_pid=9})",
	  "0", ABI_I386, FCNTL64_32, 12, A, 0, LOCK_32, LOCK_32, NULL, 24, 0 },
	{ "fcntl(3, F_GETLK64, 0x1000)", "-1 EINVAL (Invalid argument)", ABI_X86_64, FCNTL, 12, A,
	  -22, LOCK_64, NULL, NULL, 32, 0 },
	{ "fcntl(3, F_SETOWN_EX, {type=F_OWNER_PID, pid=12})", "0", ABI_X86_64, FCNTL, F_SETOWN_EX,
	  A, 0, "\1\0\0\0\14\0\0\0", NULL, NULL, 8, 0 },
	{ "fcntl(3, F_GETOWN_EX, {type=0x9 /* F_OWNER_??? */, pid=0})", "0", ABI_X86_64, FCNTL,
	  F_GETOWN_EX, A, 0, PAD8, "\11\0\0\0\0\0\0\0", NULL, 8, 0 },
	{ "fcntl(3, F_GETOWN_EX, 0x1000)", "-1 EBADF (Bad file descriptor)", ABI_X86_64, FCNTL,
	  F_GETOWN_EX, A, -9, PAD8, NULL, NULL, 8, 0 },
	{ "fcntl(3, F_SETLEASE, F_UNLCK)", "0", ABI_X86_64, FCNTL, F_SETLEASE, F_UNLCK, 0, NULL,
	  NULL, NULL, 0, 0 },
	{ "fcntl(3, F_GETLEASE)", "0x2 (F_UNLCK)", ABI_X86_64, FCNTL, F_GETLEASE, 0, F_UNLCK, NULL,
	  NULL, NULL, 0, 0 },
	{ "fcntl(3, F_ADD_SEALS, F_SEAL_SHRINK|F_SEAL_GROW|0x100)", "-1 EINVAL (Invalid argument)",
	  ABI_X86_64, FCNTL, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | 0x100, -22, NULL, NULL,
	  NULL, 0, 0 },
	{ "fcntl(3, F_GET_SEALS)", "0x1 (seals F_SEAL_SEAL)", ABI_X86_64, FCNTL, F_GET_SEALS, 0, 1,
	  NULL, NULL, NULL, 0, 0 },
	{ "fcntl(3, F_NOTIFY, DN_ACCESS|DN_MULTISHOT)", "-1 ENOTDIR (Not a directory)", ABI_X86_64,
	  FCNTL, F_NOTIFY, 0x80000001, -20, NULL, NULL, NULL, 0, 0 },
};

static void lines(void **state)
{
	const struct decode_opts opts = { .str_len = 32 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct row *r = &rows[i];
		struct mem_piece mem[3];
		struct call c = { .abi = r->abi,
				  .nr = r->nr,
				  .args = { 3, r->cmd, r->arg },
				  .result = r->value,
				  .has_result = true,
				  .mem = mem };
		struct buf b = { 0 };

		if (r->before)
			mem[c.n_mem++] = (struct mem_piece){ A, r->n, AT_ENTRY, r->before };
		if (r->after)
			mem[c.n_mem++] = (struct mem_piece){ A, r->n, AT_EXIT, r->after };
		if (r->behind)
			mem[c.n_mem++] = (struct mem_piece){ B, r->n_behind, AT_EXIT, r->behind };
		decode_call(&c, &opts, &b);
		assert_string_equal(buf_str(&b), r->text);
		buf_cut(&b, 0);
		decode_result(&c, &opts, &b);
		assert_string_equal(buf_str(&b), r->result);
		buf_free(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(lines) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
