// SPDX-License-Identifier: GPL-2.0-or-later
/* A hostile client: any bytes to the packet reader, and the bodies to a server over a made-up
 * recording. */
#include <stddef.h>
#include <stdint.h>

#include "gdb/packet.h"
#include "gdb/server.h"
#include "tests/fakes/fake_machine.h"
#include "tests/fakes/fake_timeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const char run[] = FAKE_PROGRAM
	"main: nop call=send@plt\nsend@plt: jmp*\nsend: num=44 syscall\n"
	"entry_SYSCALL_64: nop call=do_syscall_64\n@sysenter A 44\ndo_syscall_64: nop nop\n"
	"asm_exc_page_fault: nop iret\n@intr 14 do_syscall_64+1\ndo_syscall_64+1: nop ret\n"
	"@sysexit A 5\nentry_SYSCALL_64>: nop sysret\nsend>: nop ret\nmain>: nop\n";

static void answer(struct gdb_server *s, const char *body, size_t n)
{
	struct buf out = { 0 }, notes = { 0 }, packet = { 0 };

	gdb_server_packet(s, body, n, &out, &notes);
	packet_write(&packet, buf_str(&out), out.len);
	buf_free(&out);
	buf_free(&notes);
	buf_free(&packet);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct timeline *timeline;
	struct packet_reader reader = { 0 };
	struct fake_machine m = { 0 };
	struct gdb_server *s;

	if (!timeline)
		timeline = fake_timeline(run);
	m.timeline = timeline;
	s = gdb_server_new(&(struct gdb_server_opts){
		.timeline = timeline, .machine = fake_machine(&m), .bits = 64 });
	for (size_t i = 0; i < n; i++)
		if (packet_feed(&reader, data[i]) == PACKET_COMPLETE)
			answer(s, buf_str(&reader.body), reader.body.len);
	/* Also as one body: sums are hard to guess. */
	answer(s, (const char *)data, n);
	packet_reader_free(&reader);
	gdb_server_free(s);
	return 0;
}
