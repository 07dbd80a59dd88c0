import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { Lane, type LinkSpeed, packetSize } from "./slow-link.ts";

/** A port that leads to another as if over a slow link. */
export interface SlowDoor {
  readonly site: string;
  close(): void;
}

/**
 * Opens a door to a port of this machine. All connections through it share the
 * link; each begins with a round trip, as TCP's do. Lost packets and TCP's slow
 * start are not part of it.
 */
export async function openSlowDoor(
  port: number,
  speed: LinkSpeed,
): Promise<SlowDoor> {
  const [up, down] = [new Lane(speed), new Lane(speed)];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(port, "127.0.0.1");
    for (const socket of [client, target]) {
      open.add(socket);
      // One end that goes away takes the other with it.
      socket
        .on("error", () => socket.destroy())
        .on("close", () => {
          open.delete(socket);
        });
    }
    client.on("close", () => target.destroy());
    setTimeout(() => {
      carry(client, target, up);
    }, speed.roundTrip);
    carry(target, client, down);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: own } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${String(own)}`,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Hands over what comes, packet by packet, when it has arrived; then the end. */
function carry(from: Socket, to: Socket, lane: Lane): void {
  const underWay: {
    readonly at: number;
    readonly packet: Buffer | undefined;
  }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const deliver = () => {
    timer = undefined;
    while (underWay[0] && underWay[0].at <= performance.now()) {
      const packet = underWay.shift()?.packet;
      if (to.destroyed) return;
      if (packet) to.write(packet);
      else to.end();
    }
    wait();
  };
  const wait = () => {
    const [next] = underWay;
    if (next)
      timer ??= setTimeout(deliver, Math.ceil(next.at - performance.now()));
  };
  from.on("data", (chunk: Buffer) => {
    for (let start = 0; start < chunk.length; start += packetSize) {
      const packet = chunk.subarray(start, start + packetSize);
      const at = lane.arrival(packet.length, performance.now());
      underWay.push({ at, packet });
    }
    wait();
  });
  from.on("end", () => {
    underWay.push({
      at: lane.arrival(0, performance.now()),
      packet: undefined,
    });
    wait();
  });
}
